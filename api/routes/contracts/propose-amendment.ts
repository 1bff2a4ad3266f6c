import { z } from 'zod';
import { randomIdSchema } from '#schema/acts';
import { plainDateSchema, textSchema } from '#schema/primitives';
import { CONTRACT_LIMITS } from '#schema/vocabulary';
import { shownAct } from '../../acts/shown-act.ts';
import { proposeAmendment } from '../../amendments/propose.ts';
import { idempotencyKeyOf } from '../../http/idempotency-key.ts';
import { contractRoute } from '../../http/route.ts';

/** Proposes a draft to everybody it concerns, with a last day to answer. Nothing changes until all have said yes. */
export const proposeContractAmendment = contractRoute({
  method: 'post',
  path: '/contracts/:contract/amendments',
  action: 'contract.proposeAmendment',
  body: z.strictObject({
    draft: randomIdSchema,
    revision: z.int().min(1),
    until: plainDateSchema,
    reason: textSchema(CONTRACT_LIMITS.amendmentReason).optional(),
  }),
  bodyLimit: 16_384,
  async handle({ ports, headers, body, receivedAt }, dossier) {
    const request = { key: idempotencyKeyOf(headers), at: receivedAt };
    const seq = await proposeAmendment(ports, dossier, body, request);
    return { body: await shownAct(ports.store, dossier, seq) };
  },
});
