import type { Fact, FactType } from '#schema/facts';
import type { PlacedRung } from './reminders/placed-rung.ts';
import type { ContractState, ItemState, ScopeState, StepState } from './state.ts';

/**
 * Lists of what is alive in a turn, kept until a fact makes them false. They hold nothing that the state does not say:
 * they only spare the engine from walking its records again and again.
 */
export type Live = {
  steps: StepState[] | null;
  items: ItemState[] | null;
  scopes: ScopeState[] | null;
  /** Held seats by role, and by kind of role under the kind's name and a colon. */
  seats: Map<string, string[]> | null;
  /** When something other than a reminder next happens by itself; undefined when not worked out. */
  nextMove: number | null | undefined;
  /** Ladders placed for a due date, by ladder and instant. */
  ladders: Map<object, Map<number, PlacedRung[]>>;
};

export const newLive = (): Live => ({
  steps: null,
  items: null,
  scopes: null,
  seats: null,
  nextMove: undefined,
  ladders: new Map(),
});

type Kept = 'steps' | 'items' | 'scopes' | 'seats';

const CHANGES: { [T in FactType]?: readonly Kept[] } = {
  ScopeOpened: ['scopes'],
  ScopeClosed: ['scopes'],
  StepReached: ['steps'],
  StepLeft: ['steps', 'scopes'],
  StepGone: ['steps', 'scopes'],
  SeatTaken: ['seats'],
  SeatReplaced: ['seats'],
  SeatLeft: ['seats'],
  ContractEnded: ['steps', 'items', 'scopes'],
};

/** Keeps the lists true: items come and go all the time and are followed one by one, the rest is read again when needed. */
export function follow(live: Live, state: ContractState, fact: Fact): void {
  const { type } = fact;
  if (type === 'ItemOpened') followItem(live, state, fact.item);
  else if (type === 'ItemClosed' && live.items) live.items = live.items.filter((item) => item.id !== fact.item);
  const changed = CHANGES[type];
  if (changed) for (const kept of changed) live[kept] = null;
  if (type !== 'RungFell' && type !== 'ItemTimed') live.nextMove = undefined;
}

/** The list is a new one, so that whoever is walking the old one is not disturbed. */
function followItem(live: Live, state: ContractState, id: string): void {
  const item = state.items[id];
  if (live.items && item) live.items = [...live.items, item];
}
