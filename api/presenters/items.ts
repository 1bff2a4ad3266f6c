import type { ItemDocument } from '#store/collections/items';
import type { Dossier } from '../dossier.ts';
import type { ApiStore } from '../ports.ts';
import { earlierAnswers } from './earlier-answers.ts';
import { type ItemView, itemView } from './item.ts';
import { namesOf } from './names.ts';
import { referencesOf, textsOf } from './texts.ts';

/** Items of one contract, with the names and the words they need, looked up once. */
export async function itemViews(
  store: ApiStore,
  dossier: Dossier,
  items: readonly ItemDocument[],
): Promise<ItemView[]> {
  if (items.length === 0) return [];
  const state = await store.contracts.stateOf(dossier.contract._id);
  const people = items.flatMap(({ item, people: holders, answers }) => [
    ...holders,
    ...(state?.items[item]?.delegated ? [state.items[item].delegated.from] : []),
    ...answers.flatMap(({ person, behalf }) => (behalf === undefined ? [person] : [person, behalf])),
  ]);
  const [names, texts, earlier] = await Promise.all([
    namesOf(store, people),
    textsOf(store, dossier.contract._id, state ? referencesOf(state) : []),
    earlierAnswers(store, dossier, items),
  ]);
  return items.map((item) => itemView(item, { dossier, names, state, texts, earlier }));
}
