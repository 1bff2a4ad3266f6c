import { readTemplate } from '#schema/read-template';
import type { Template } from '#schema/template';
import type { TemplateDraft } from '#store/templates';
import type { ApiStore } from '../ports.ts';
import { namesOf } from '../presenters/names.ts';
import { type DraftView, draftView } from '../presenters/template-draft.ts';
import { Problem } from '../problem.ts';

/** Reads the text of a template that is being drawn: it may have faults, but it must be a template. */
export function templateFrom(text: string): Template {
  const reading = readTemplate(text);
  if (!reading.ok) throw new Problem('TEMPLATE_REFUSED', { problems: reading.problems });
  return reading.template;
}

export async function findDraft(store: ApiStore, id: string): Promise<TemplateDraft> {
  const draft = await store.templates.find(id);
  if (draft === null) throw new Problem('TEMPLATE_UNKNOWN');
  return draft;
}

/** A draft as its page shows it. */
export async function shownDraft(store: ApiStore, id: string): Promise<DraftView> {
  return viewOf(store, await findDraft(store, id));
}

/** The same of one that was read, or written, just now. */
export async function viewOf(store: ApiStore, draft: TemplateDraft): Promise<DraftView> {
  const latest = await store.templateVersions.latestLine(draft.template);
  return draftView(draft, latest, await namesOf(store, [draft.createdBy, draft.updatedBy]));
}

/** A draft makes new versions of its own programme only: two programmes never become one by sharing an id. */
export async function refuseTaken(store: ApiStore, { template, continues }: TemplateDraft): Promise<void> {
  if (continues === template || (await store.templateVersions.latestLine(template)) === null) return;
  throw new Problem('TEMPLATE_ID_TAKEN', { template });
}
