import { seatOnItem } from '#engine/people/assignees';
import type { Program } from '#engine/program';
import type { ContractState, ItemState } from '#engine/state';
import { openTurn } from '#engine/turn';

/** How an act of a script names its item: by its step, and more where a step has several. */
export type ItemAsked = {
  step: string;
  occurrence: number | undefined;
  seat: string | undefined;
  verb: string;
  person: string;
};

/**
 * The open item that a script means: of that step and occurrence, one on which the verb exists and that the person
 * holds, before any other; the lowest occurrence where none is said.
 */
export function findItem(program: Program, state: ContractState, asked: ItemAsked): ItemState | undefined {
  const turn = openTurn(program, state, state.at, { actor: null, cause: 'script' });
  const fit = (item: ItemState) =>
    (item.verbs.some((verb) => verb === asked.verb) ? 2 : 0) + (seatOnItem(turn, item, asked.person) ? 1 : 0);
  const found = Object.values(state.items)
    .filter((item) => isMeant(state, item, asked))
    .map((item) => ({ item, fit: fit(item), n: occurrenceOf(state, item) }));
  found.sort((a, b) => b.fit - a.fit || a.n - b.n);
  return found[0]?.item;
}

/** The occurrence an item belongs to, from 1. */
export function occurrenceOf(state: ContractState, item: ItemState): number {
  return state.steps[item.step]?.runs[item.run]?.n ?? 1;
}

/** The step of the template an item belongs to. */
export function nodeOf(state: ContractState, item: ItemState): string | null {
  return state.steps[item.step]?.node ?? null;
}

function isMeant(state: ContractState, item: ItemState, { step, occurrence, seat }: ItemAsked): boolean {
  if (nodeOf(state, item) !== step) return false;
  if (occurrence !== undefined && occurrenceOf(state, item) !== occurrence) return false;
  return seat === undefined || item.seat === undefined || item.seat === seat;
}
