import { personRoute } from '../../http/route.ts';
import { findDraft } from '../../templates/read-draft.ts';
import { templateParams } from './params.ts';

/** Throws a template that was being drawn away; what was published of it stays. */
export const removeTemplate = personRoute({
  method: 'delete',
  path: '/templates/:template',
  action: 'templates.remove',
  params: templateParams,
  async handle({ ports: { store }, params }, me) {
    const { _id } = await findDraft(store, params.template, me);
    await store.templates.remove([_id]);
    return {};
  },
});
