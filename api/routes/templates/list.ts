import { personRoute } from '../../http/route.ts';
import { namesOf } from '../../presenters/names.ts';
import { draftLine } from '../../presenters/template-draft.ts';

const MOST = 200;

/** The templates that are being drawn, the latest changed first. */
export const listTemplates = personRoute({
  method: 'get',
  path: '/templates',
  action: 'templates.list',
  async handle({ ports: { store } }) {
    const [drafts, latest] = await Promise.all([store.templates.list(MOST), store.templateVersions.all()]);
    const versionOf = new Map(latest.map((line) => [line.template, line]));
    const names = await namesOf(
      store,
      drafts.flatMap(({ createdBy, updatedBy }) => [createdBy, updatedBy]),
    );
    return {
      body: { templates: drafts.map((draft) => draftLine(draft, versionOf.get(draft.template) ?? null, names)) },
    };
  },
});
