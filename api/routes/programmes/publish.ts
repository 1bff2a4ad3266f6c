import { z } from 'zod';
import { TEMPLATE_LIMITS } from '#schema/vocabulary';
import { personRoute } from '../../http/route.ts';
import { programmeLine } from '../../presenters/programme.ts';
import { publishTemplate } from '../../programmes/publish.ts';

/** Publishes a programme from its template, sent as text: one reader reads it, with its own bounds and messages. */
export const publishProgramme = personRoute({
  method: 'post',
  path: '/programmes',
  action: 'programmes.publish',
  body: z.strictObject({ template: z.string().max(TEMPLATE_LIMITS.bytes) }),
  // Inside JSON, a quotation mark takes two bytes.
  bodyLimit: 2 * TEMPLATE_LIMITS.bytes,
  async handle({ ports: { store }, body, receivedAt }, me) {
    const version = await publishTemplate(store, body.template, { by: me.id, at: receivedAt });
    return { status: 201, body: programmeLine(version) };
  },
});
