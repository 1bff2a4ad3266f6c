import { seqWatchOf } from '../contracts/seq-watches.ts';
import type { Dossier } from '../dossier.ts';
import type { ApiStore } from '../ports.ts';
import type { ItemView } from '../presenters/item.ts';
import { itemViews } from '../presenters/items.ts';

const MOST_ITEMS = 200;

/** What is answered to an act: its last fact, and what is to be done then, unless the read models are late. */
export type ShownAct = { seq: number; visible: boolean; items: ItemView[] };

/** Waits briefly until an act is shown; where it is not, the page asks again. */
export async function shownAct(store: ApiStore, dossier: Dossier, seq: number): Promise<ShownAct> {
  const { contract, me } = dossier;
  const visible = await seqWatchOf(store).reached(contract._id, seq);
  const { rows } = await store.items.ofContract(contract._id, MOST_ITEMS, undefined, true);
  const mine = rows.filter(({ people }) => people.includes(me.id));
  return { seq, visible, items: await itemViews(store, dossier, mine) };
}
