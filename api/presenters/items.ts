import type { ContractState } from '#engine/state';
import type { ItemDocument } from '#store/collections/items';
import type { Dossier } from '../dossier.ts';
import type { ApiStore } from '../ports.ts';
import { earlierAnswers } from './earlier-answers.ts';
import { type ItemView, itemView } from './item.ts';
import { namesOf } from './names.ts';
import { notesOf, referencesOf } from './texts.ts';

/** Items of one contract, as somebody opened it. */
export type ItemsIn = { dossier: Dossier; items: readonly ItemDocument[] };

/** Items of one contract, with the names and the words they need. */
export async function itemViews(
  store: ApiStore,
  dossier: Dossier,
  items: readonly ItemDocument[],
): Promise<ItemView[]> {
  const [views = []] = await itemViewsOf(store, [{ dossier, items }]);
  return views;
}

/** Items of many contracts, contract by contract. Names and words are looked up once for all of them. */
export async function itemViewsOf(store: ApiStore, parts: readonly ItemsIn[]): Promise<ItemView[][]> {
  const asked = parts.filter(({ items }) => items.length > 0);
  const states = await store.contracts.statesOf(asked.map(({ dossier }) => dossier.contract._id));
  const known = [...states.values()];
  const [names, textsIn, earlier] = await Promise.all([
    namesOf(
      store,
      asked.flatMap(({ dossier, items }) => peopleIn(items, states.get(dossier.contract._id))),
    ),
    notesOf(store, known.flatMap(referencesOf)),
    Promise.all(parts.map(({ dossier, items }) => earlierAnswers(store, dossier, items))),
  ]);
  return parts.map(({ dossier, items }, place) => {
    const { _id } = dossier.contract;
    const words = {
      dossier,
      names,
      state: states.get(_id) ?? null,
      texts: textsIn(_id),
      earlier: earlier[place] ?? [],
    };
    return items.map((item) => itemView(item, words));
  });
}

function peopleIn(items: readonly ItemDocument[], state: ContractState | undefined): string[] {
  return items.flatMap(({ item, people, answers }) => [
    ...people,
    ...(state?.items[item]?.delegated ? [state.items[item].delegated.from] : []),
    ...answers.flatMap(({ person, behalf }) => (behalf === undefined ? [person] : [person, behalf])),
  ]);
}
