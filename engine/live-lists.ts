import type { Fact, FactType } from '#schema/facts';
import type { Concerns } from './live-concerns.ts';
import type { PlacedRung } from './reminders/placed-rung.ts';
import type { ContractState, ItemState, RunState, ScopeState, StepState } from './state.ts';

/**
 * Lists of what is alive in a turn, kept until a fact makes them false. They hold nothing that the state does not say:
 * they only spare the engine from walking its records again and again.
 */
export type Live = {
  steps: StepState[] | null;
  /** Runs of each step that was asked for. */
  runs: Map<StepState, RunState[]>;
  /** Steps to which something may happen by itself, by what that is. */
  concerns: Concerns | null;
  items: ItemState[] | null;
  scopes: ScopeState[] | null;
  /** Open scopes in which a token waits, or a wave goes on. */
  restless: ScopeState[] | null;
  /** Held seats by role, and by kind of role under the kind's name and a colon. */
  seats: Map<string, string[]> | null;
  /** When something other than a reminder next happens by itself; undefined when not worked out. */
  nextMove: number | null | undefined;
  /** Ladders placed for a due date, by ladder and instant. */
  ladders: Map<object, Map<number, PlacedRung[]>>;
};

export const newLive = (): Live => ({
  steps: null,
  runs: new Map(),
  concerns: null,
  items: null,
  scopes: null,
  restless: null,
  seats: null,
  nextMove: undefined,
  ladders: new Map(),
});

type Kept = 'steps' | 'concerns' | 'items' | 'scopes' | 'restless' | 'seats';

const CHANGES: { [T in FactType]?: readonly Kept[] } = {
  ScopeOpened: ['scopes', 'restless'],
  ScopeClosed: ['scopes', 'restless'],
  EdgeTaken: ['restless'],
  EdgeConsumed: ['restless'],
  JoinFired: ['restless'],
  WaveEnded: ['restless'],
  StepReached: ['steps', 'concerns', 'restless'],
  StepOpened: ['concerns'],
  StepLeft: ['steps', 'concerns', 'scopes', 'restless'],
  StepGone: ['steps', 'concerns', 'scopes', 'restless'],
  SeatTaken: ['seats'],
  SeatReplaced: ['seats'],
  SeatLeft: ['seats'],
  ContractEnded: ['steps', 'concerns', 'items', 'scopes', 'restless'],
};

/** Keeps the lists true: items come and go all the time and are followed one by one, the rest is read again when needed. */
export function follow(live: Live, state: ContractState, fact: Fact): void {
  const { type } = fact;
  if (type === 'RungFell' || type === 'ItemTimed') return;
  live.nextMove = undefined;
  if (type === 'ItemOpened') addItem(live, state, fact.item);
  else if (type === 'ItemClosed') removeItem(live, fact.item);
  else if (type === 'RunPlanned' || type === 'RunOpened' || type === 'RunClosed' || type === 'RunGone')
    forgetRuns(live, state, fact.step);
  const changed = CHANGES[type];
  if (changed) for (const kept of changed) live[kept] = null;
}

/** The list is a new one, so that whoever is walking the old one is not disturbed. */
function addItem(live: Live, state: ContractState, id: string): void {
  const item = state.items[id];
  if (live.items && item) live.items = [...live.items, item];
}

function removeItem(live: Live, id: string): void {
  if (live.items) live.items = live.items.filter((item) => item.id !== id);
}

function forgetRuns(live: Live, state: ContractState, id: string): void {
  const step = state.steps[id];
  if (step) live.runs.delete(step);
}
