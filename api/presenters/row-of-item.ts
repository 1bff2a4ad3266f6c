import type { ContractState, RowState } from '#engine/state';
import type { Dossier } from '../dossier.ts';
import { indexOf } from './index-of.ts';
import { maySeeField } from './privacy.ts';
import type { Texts } from './texts.ts';

/** A repeated step or group in the id of an item, and its key: `actions-choisies~1[cuisine]` (R39). */
const REPEATED = /(?:^|\/)([a-z][a-z0-9-]*)~[0-9]+\[([^\]*]+)[^\]]*\]/g;

/** The row that an item is about, where its step, or a group around it, is repeated for each row of a list (R18). */
export function rowOfItem(item: string, dossier: Dossier, state: ContractState | null): RowState | null {
  for (const [, node = '', key] of [...item.matchAll(REPEATED)].reverse()) {
    const each = indexOf(dossier.template).nodes.get(node)?.each;
    if (each === undefined || !('list' in each) || !maySeeField(dossier, each.list)) continue;
    const row = state?.lists[each.list]?.find(({ id }) => id === key);
    if (row) return row;
  }
  return null;
}

/** What people call a row: the first words in it; null where nobody wrote any. */
export function nameOfRow(row: RowState | null, texts: Texts): string | null {
  const words = Object.values(row?.values ?? {})
    .filter((value) => typeof value === 'object')
    .map(texts.read)
    .find((value) => typeof value === 'string');
  return typeof words === 'string' ? words : null;
}
