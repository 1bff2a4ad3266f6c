import { z } from 'zod';
import { textSchema } from '#schema/primitives';
import { deliver } from '../../deliveries/deliver.ts';
import { noteSeen } from '../../deliveries/note-seen.ts';
import { readDelivery } from '../../deliveries/read-delivery.ts';
import { idempotencyKeyOf } from '../../http/idempotency-key.ts';
import { contractRoute } from '../../http/route.ts';
import { deliveryParams } from './delivery-params.ts';

const LONGEST_WORD = 500;

/** Says that somebody was told by hand (`called`, `posted`), or was not reached this time, and who did it. */
export const deliverByHand = contractRoute({
  method: 'post',
  path: '/contracts/:contract/deliveries/:delivery',
  action: 'contract.deliver',
  params: deliveryParams,
  body: z.strictObject({
    how: z.enum(['called', 'posted', 'notReached']),
    word: textSchema(LONGEST_WORD).optional(),
  }),
  async handle({ ports, params, body, headers, receivedAt: now }, dossier) {
    const told = { how: body.how, word: body.word ?? null };
    const delivery = await deliver(ports.store, dossier, params.delivery, told, {
      key: idempotencyKeyOf(headers),
      now,
    });
    const page = await readDelivery(ports.store, dossier, delivery, { now, pageUrl: ports.settings.publicUrl });
    noteSeen(ports, dossier.me, page.others);
    return { body: page };
  },
});
