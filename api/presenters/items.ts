import { delegatesIn } from '#engine/people/delegates';
import type { ContractState } from '#engine/state';
import type { ItemDocument } from '#store/collections/items';
import { programOf } from '../contracts/program-of.ts';
import type { Dossier } from '../dossier.ts';
import type { ApiStore } from '../ports.ts';
import { calledPeople } from './calls.ts';
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
  const stateIn = ({ dossier }: ItemsIn) => states.get(dossier.contract._id);
  const [offers, calls] = await Promise.all([
    Promise.all(parts.map((part) => offersIn(store, part, stateIn(part)))),
    Promise.all(parts.map((part) => calledPeople(store, part.items, stateIn(part)))),
  ]);
  const [names, textsIn, earlier] = await Promise.all([
    namesOf(store, [
      ...asked.flatMap((part) => peopleIn(part.items, stateIn(part))),
      ...[...offers, ...calls].flatMap((ofContract) => [...ofContract.values()].flat()),
    ]),
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
      handTo: offers[place] ?? new Map(),
      toCall: calls[place] ?? new Map(),
    };
    return items.map((item) => itemView(item, words));
  });
}

/** To whom each of these may be handed, by whoever asks or, for a coordinator, by the one person it is for (R29). */
async function offersIn(
  store: ApiStore,
  { dossier, items }: ItemsIn,
  state: ContractState | undefined,
): Promise<ReadonlyMap<string, string[]>> {
  const { me, coordinates, contract } = dossier;
  const open = items.filter(({ open, people }) => open && (people.includes(me.id) || coordinates));
  if (!state || open.length === 0) return new Map();
  const delegates = delegatesIn(await programOf(store, contract), state);
  return new Map(
    open.map(({ item, people }) => {
      const giver = people.includes(me.id) ? me.id : people.length === 1 ? people[0] : undefined;
      return [item, giver === undefined ? [] : delegates(item, giver)];
    }),
  );
}

function peopleIn(items: readonly ItemDocument[], state: ContractState | undefined): string[] {
  return items.flatMap(({ item, people, answers }) => [
    ...people,
    ...(state?.items[item]?.delegated ? [state.items[item].delegated.from] : []),
    ...answers.flatMap(({ person, behalf }) => (behalf === undefined ? [person] : [person, behalf])),
  ]);
}
