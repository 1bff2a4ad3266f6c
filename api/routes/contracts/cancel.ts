import { z } from 'zod';
import { textSchema } from '#schema/primitives';
import { cancelContract } from '../../contracts/cancel.ts';
import { openedContract } from '../../contracts/opened.ts';
import { reopened } from '../../contracts/reopened.ts';
import { idempotencyKeyOf } from '../../http/idempotency-key.ts';
import { contractRoute } from '../../http/route.ts';

/** Cancels a contract launched by mistake, from a coordinating seat, by whoever launched it. */
export const cancelLaunch = contractRoute({
  method: 'post',
  path: '/contracts/:contract/cancel',
  action: 'contract.cancel',
  body: z.strictObject({ reason: textSchema(2_000) }),
  bodyLimit: 8_192,
  async handle({ ports, headers, body, receivedAt }, dossier) {
    const id = idempotencyKeyOf(headers);
    await cancelContract(ports, dossier, { id, reason: body.reason, receivedAt });
    return { body: await openedContract(ports, await reopened(ports.store, dossier)) };
  },
});
