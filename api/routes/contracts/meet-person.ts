import { idempotencyKeyOf } from '../../http/idempotency-key.ts';
import { contractRoute } from '../../http/route.ts';
import { meetPerson } from '../../people/meet-person.ts';
import { newPersonSchema } from '../../people/person-schema.ts';
import { peopleViews } from '../../presenters/people.ts';

/** Writes down somebody new, who is to join this contract while it runs. */
export const meetSomebody = contractRoute({
  method: 'post',
  path: '/contracts/:contract/people',
  action: 'contract.meet',
  body: newPersonSchema,
  bodyLimit: 4_096,
  async handle({ ports: { store, settings }, body, headers, receivedAt: at }, dossier) {
    const drafting = { store, settings, me: dossier.me, key: idempotencyKeyOf(headers), at };
    const [person] = await peopleViews(store, [await meetPerson(drafting, dossier, body)]);
    return { status: 201, body: { person } };
  },
});
