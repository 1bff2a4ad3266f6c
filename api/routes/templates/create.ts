import { z } from 'zod';
import { canonicalText } from '#schema/canonical';
import { idFrom } from '../../contracts/drafting.ts';
import { idempotencyKeyOf } from '../../http/idempotency-key.ts';
import { personRoute } from '../../http/route.ts';
import { Problem } from '../../problem.ts';
import { templateFrom, viewOf } from '../../templates/read-draft.ts';
import { TEMPLATE_BODY_LIMIT, templateText, versionRefSchema } from './params.ts';

/**
 * Begins a template, from one that is sent; the same request twice begins one. What was begun from a version remembers
 * it, to tell later what changed there.
 */
export const createTemplate = personRoute({
  method: 'post',
  path: '/templates',
  action: 'templates.create',
  body: z.strictObject({ template: templateText, begunFrom: versionRefSchema.optional() }),
  bodyLimit: TEMPLATE_BODY_LIMIT,
  async handle({ ports: { store }, headers, body, receivedAt }, me) {
    const id = idFrom({ me, key: idempotencyKeyOf(headers) }, 'template');
    const template = templateFrom(body.template);
    const known = await store.templates.find(id);
    if (known?.revision === 1 && canonicalText(known.content) !== canonicalText(template))
      throw new Problem('IDEMPOTENCY_KEY_REUSED');
    const { begunFrom = null } = body;
    const version = begunFrom && (await store.templateVersions.ofNumber(begunFrom.template, begunFrom.number));
    if (begunFrom && !version) throw new Problem('PROGRAMME_UNKNOWN');
    const from = version && { template: version.template, hash: version.hash, number: version.version };
    // What was written need not be read again: it may be two megabytes.
    const draft = known ?? (await store.templates.create(id, template, me.id, receivedAt, from));
    return { status: 201, body: await viewOf(store, draft) };
  },
});
