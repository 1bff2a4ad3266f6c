import { noteSeen } from '../../deliveries/note-seen.ts';
import { deliveryIn, readDelivery } from '../../deliveries/read-delivery.ts';
import { contractRoute } from '../../http/route.ts';
import { deliveryParams } from './delivery-params.ts';

/** One call to make or letter to post: whom, where, and what to say, of this contract alone. */
export const contractDelivery = contractRoute({
  method: 'get',
  path: '/contracts/:contract/deliveries/:delivery',
  action: 'contract.delivery',
  params: deliveryParams,
  async handle({ ports, params, receivedAt: now }, dossier) {
    const delivery = await deliveryIn(ports.store, dossier, params.delivery);
    const page = await readDelivery(ports.store, dossier, delivery, { now, pageUrl: ports.settings.publicUrl });
    noteSeen(ports, dossier.me, page.others);
    return { body: page };
  },
});
