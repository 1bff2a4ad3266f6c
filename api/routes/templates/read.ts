import { personRoute } from '../../http/route.ts';
import { shownDraft } from '../../templates/read-draft.ts';
import { templateParams } from './params.ts';

/** A template that is being drawn, with what is to be fixed before it can be published. */
export const readTemplateDraft = personRoute({
  method: 'get',
  path: '/templates/:template',
  action: 'templates.read',
  params: templateParams,
  handle: async ({ ports: { store }, params }, me) => ({ body: await shownDraft(store, params.template, me) }),
});
