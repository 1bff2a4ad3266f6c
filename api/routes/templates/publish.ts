import { z } from 'zod';
import { canonicalText } from '#schema/canonical';
import { textSchema } from '#schema/primitives';
import { personRoute } from '../../http/route.ts';
import { programmeLine } from '../../presenters/programme.ts';
import { Problem } from '../../problem.ts';
import { publishTemplate } from '../../programmes/publish.ts';
import { findDraft, refuseOfContract, refuseTaken, shownDraft } from '../../templates/read-draft.ts';
import { revisionSchema, templateParams } from './params.ts';

const LONGEST_NOTE = 1_000;

/** Publishes a template as it stands, with a word on what changed. Running contracts keep the version they follow. */
export const publishDraft = personRoute({
  method: 'post',
  path: '/templates/:template/publish',
  action: 'templates.publish',
  params: templateParams,
  body: z.strictObject({ revision: revisionSchema, note: textSchema(LONGEST_NOTE).optional() }),
  async handle({ ports: { store }, params, body, receivedAt }, me) {
    const draft = await findDraft(store, params.template, me);
    refuseOfContract(draft);
    if (draft.revision !== body.revision)
      throw new Problem('TEMPLATE_CHANGED', { current: await shownDraft(store, params.template, me) });
    await refuseTaken(store, draft);
    const publishing = { by: me.id, at: receivedAt, note: body.note };
    const version = await publishTemplate(store, canonicalText(draft.content), publishing);
    await store.templates.markPublished(params.template, version.template);
    return { status: 201, body: programmeLine(version) };
  },
});
