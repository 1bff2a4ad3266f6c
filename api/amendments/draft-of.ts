import type { TemplateDraft } from '#store/templates';
import type { Dossier } from '../dossier.ts';
import type { ApiStore } from '../ports.ts';
import { Problem } from '../problem.ts';

/** The draft of a change of this contract, by its id: no other draft says anything about it. */
export async function draftOfChange(store: ApiStore, { contract }: Dossier, id: string): Promise<TemplateDraft> {
  const draft = await store.templates.find(id);
  if (draft === null || draft.contract !== contract._id) throw new Problem('AMENDMENT_DRAFT_UNKNOWN');
  return draft;
}
