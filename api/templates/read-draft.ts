import { readTemplate } from '#schema/read-template';
import type { Template } from '#schema/template';
import type { TemplateDraft, TemplateDraftLine } from '#store/templates';
import { openDossier } from '../dossier.ts';
import type { Me } from '../policies/me.ts';
import { may } from '../policies/rules.ts';
import { standingsOf } from '../policies/standing-of.ts';
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

/** A draft that this person may draw. */
export async function findDraft(store: ApiStore, id: string, me: Me): Promise<TemplateDraft> {
  const draft = await store.templates.find(id);
  await refuseUnlessTheirs(store, draft, me);
  if (draft === null) throw new Problem('TEMPLATE_UNKNOWN');
  return draft;
}

/** The same without its text. */
export async function findLine(store: ApiStore, id: string, me: Me): Promise<TemplateDraftLine> {
  const draft = await store.templates.findLine(id);
  await refuseUnlessTheirs(store, draft, me);
  if (draft === null) throw new Problem('TEMPLATE_UNKNOWN');
  return draft;
}

/**
 * A change of a contract is drawn by whoever coordinates that contract from a seat, and does not exist for anybody else;
 * every other draft, and one that nobody knows, is the business of coordinators and administrators.
 */
async function refuseUnlessTheirs(store: ApiStore, draft: TemplateDraftLine | null, me: Me): Promise<void> {
  if (draft?.contract === undefined) {
    if (!may('templates.list', standingsOf(me))) throw new Problem('NOT_ALLOWED');
    return;
  }
  const dossier = await openDossier(store, draft.contract, me);
  if (dossier === null || !may('contract.draftAmendment', dossier.standings)) throw new Problem('TEMPLATE_UNKNOWN');
}

/** A draft as its page shows it. */
export async function shownDraft(store: ApiStore, id: string, me: Me): Promise<DraftView> {
  return viewOf(store, await findDraft(store, id, me));
}

/** The same of one that was read, or written, just now. */
export async function viewOf(store: ApiStore, draft: TemplateDraft): Promise<DraftView> {
  const latest = await store.templateVersions.latestLine(draft.template);
  const contract = draft.contract === undefined ? null : await store.contracts.find(draft.contract);
  const changed = contract && { id: contract._id, title: contract.title };
  return draftView(draft, latest, await namesOf(store, [draft.createdBy, draft.updatedBy]), changed);
}

/** A change of a contract is proposed to its people, and is no version of anything. */
export function refuseOfContract({ contract }: TemplateDraft): void {
  if (contract !== undefined) throw new Problem('DRAFT_OF_CONTRACT', { contract });
}

/** A draft makes new versions of its own programme only: two programmes never become one by sharing an id. */
export async function refuseTaken(store: ApiStore, { template, continues }: TemplateDraft): Promise<void> {
  if (continues === template || (await store.templateVersions.latestLine(template)) === null) return;
  throw new Problem('TEMPLATE_ID_TAKEN', { template });
}
