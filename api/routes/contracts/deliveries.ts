import { deliveriesIn } from '../../deliveries/my-deliveries.ts';
import { contractRoute } from '../../http/route.ts';

/** Calls to make and letters to post in one contract, for whoever coordinates it. */
export const contractDeliveries = contractRoute({
  method: 'get',
  path: '/contracts/:contract/deliveries',
  action: 'contract.delivery',
  async handle({ ports: { store }, receivedAt: now }, dossier) {
    return { body: { deliveries: await deliveriesIn(store, dossier, now) } };
  },
});
