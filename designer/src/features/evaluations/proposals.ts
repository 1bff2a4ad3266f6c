import type { Localised } from '#schema/primitives';
import type { Item } from '../../api-client/types.ts';

/** A list that whoever asks may add a proposal to now, and the column its words go into. */
export type ProposalList = { id: string; title: Localised; column: string };

/** The first list of actions that an open step of one's own fills; promises are made elsewhere. */
export function listForProposals(items: readonly Item[]): ProposalList | null {
  for (const item of items) {
    if (item.private || !item.mine || !item.open) continue;
    for (const list of item.form.lists ?? []) {
      const column = list.columns.find(({ type }) => type === 'text' || type === 'longText');
      const hasCriteria = list.columns.some(({ id }) => id === 'dimension');
      if (column && list.id !== 'commitments' && !hasCriteria)
        return { id: list.id, title: list.title, column: column.id };
    }
  }
  return null;
}
