import { z } from 'zod';
import { personRoute } from '../../http/route.ts';
import { Problem } from '../../problem.ts';
import { findDraft, shownDraft, templateFrom } from '../../templates/read-draft.ts';
import { revisionSchema, TEMPLATE_BODY_LIMIT, templateParams, templateText } from './params.ts';

/** Saves a template over the revision it was made on. When somebody saved meanwhile, the answer holds what they saved. */
export const saveTemplate = personRoute({
  method: 'put',
  path: '/templates/:template',
  action: 'templates.save',
  params: templateParams,
  body: z.strictObject({ revision: revisionSchema, template: templateText }),
  bodyLimit: TEMPLATE_BODY_LIMIT,
  async handle({ ports: { store }, params, body, receivedAt }, me) {
    await findDraft(store, params.template, me);
    const template = templateFrom(body.template);
    const saved = await store.templates.save(params.template, body.revision, template, me.id, receivedAt);
    if (saved === null)
      throw new Problem('TEMPLATE_CHANGED', { current: await shownDraft(store, params.template, me) });
    return { body: await shownDraft(store, params.template, me) };
  },
});
