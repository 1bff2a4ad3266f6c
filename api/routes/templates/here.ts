import { z } from 'zod';
import { idSchema } from '#schema/primitives';
import { personRoute } from '../../http/route.ts';
import { namesOf } from '../../presenters/names.ts';
import { findLine } from '../../templates/read-draft.ts';
import { templateParams } from './params.ts';

/** Whoever gave no sign of life for so long has gone. */
const HERE_MS = 25_000;

/** Says that one has a draft open and what one looks at; the answer is who else does, and the revision there is now. */
export const hereOnTemplate = personRoute({
  method: 'post',
  path: '/templates/:template/here',
  action: 'templates.here',
  params: templateParams,
  body: z.strictObject({ looksAt: idSchema.nullable(), leaves: z.boolean().optional() }),
  async handle({ ports: { store }, params: { template: id }, body, receivedAt }, me) {
    const { revision } = await findLine(store, id, me);
    if (body.leaves === true) await store.templatePresence.leave(id, me.id);
    else await store.templatePresence.note(id, me.id, body.looksAt, receivedAt);
    const others = (await store.templatePresence.since(id, receivedAt - HERE_MS)).filter(
      ({ person }) => person !== me.id,
    );
    const names = await namesOf(
      store,
      others.map(({ person }) => person),
    );
    return { body: { revision, others: others.map(({ person, looksAt }) => ({ person: names(person), looksAt })) } };
  },
});
