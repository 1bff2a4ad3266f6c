import { draftContract } from '../../contracts/draft.ts';
import { draftSchema } from '../../contracts/draft-schema.ts';
import { idempotencyKeyOf } from '../../http/idempotency-key.ts';
import { personRoute } from '../../http/route.ts';

/** Drafts a contract with its people. */
export const draft = personRoute({
  method: 'post',
  path: '/contracts',
  action: 'contracts.draft',
  body: draftSchema,
  async handle({ ports: { store, settings }, headers, body, receivedAt }, me) {
    const drafting = { store, settings, me, key: idempotencyKeyOf(headers), at: receivedAt };
    return { status: 201, body: { id: await draftContract(drafting, body) } };
  },
});
