import { z } from 'zod';
import { idSchema } from '#schema/primitives';
import { cursorQuery } from '../../http/paged.ts';
import { personRoute } from '../../http/route.ts';
import { namesOf } from '../../presenters/names.ts';
import { draftLine } from '../../presenters/template-draft.ts';

const PAGE = 50;

/** The templates that are being drawn, or those of one programme, the latest changed first. */
export const listTemplates = personRoute({
  method: 'get',
  path: '/templates',
  action: 'templates.list',
  query: z.strictObject({ cursor: cursorQuery, programme: idSchema.optional() }),
  async handle({ ports: { store }, query: { cursor, programme } }) {
    const [{ rows, next }, latest] = await Promise.all([
      store.templates.list(PAGE, { cursor, template: programme }),
      store.templateVersions.all(),
    ]);
    const versionOf = new Map(latest.map((line) => [line.template, line]));
    const names = await namesOf(
      store,
      rows.flatMap(({ createdBy, updatedBy }) => [createdBy, updatedBy]),
    );
    const templates = rows.map((draft) => draftLine(draft, versionOf.get(draft.template) ?? null, names));
    return { body: { templates, next } };
  },
});
