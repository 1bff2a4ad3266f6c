import { CALLER, type ContractState } from '#engine/state';
import type { ItemDocument } from '#store/collections/items';
import { itemKey } from '#store/items';
import type { ApiStore } from '../ports.ts';

/** Items of one contract: which of them are calls, and whom to ring up for each. */
export type CalledPeople = ReadonlyMap<string, string[]>;

/** Whom each call is for (R43b): those of the item it is about who have not answered and have no second way to be told. */
export async function calledPeople(
  store: Pick<ApiStore, 'items'>,
  items: readonly ItemDocument[],
  state: ContractState | undefined,
): Promise<CalledPeople> {
  const calls = items.filter(({ line, open, about }) => line === CALLER && open && about !== null);
  if (calls.length === 0) return new Map();
  const about = await store.items.stillOpen(calls.map((call) => itemKey(call.contract, call.about ?? '')));
  return new Map(
    calls.map((call) => {
      const waited = about.find(({ item, contract }) => item === call.about && contract === call.contract);
      return [call.item, waited ? toCall(waited, state) : []];
    }),
  );
}

/** Of those something waits for, the ones to ring up: whoever has found a second way since then was not told by it. */
export function toCall(
  { people, answers }: Pick<ItemDocument, 'people' | 'answers'>,
  state: Pick<ContractState, 'people'> | undefined,
): string[] {
  const silent = people.filter((person) => !answers.some((answer) => answer.person === person));
  const unreached = silent.filter((person) => state?.people[person]?.secondChannel !== true);
  return unreached.length > 0 ? unreached : silent;
}
