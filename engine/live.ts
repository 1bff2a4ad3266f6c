import type { Fact, FactType } from '#schema/facts';
import type { RoleKind } from '#schema/vocabulary';
import type { PlacedRung } from './reminders/placed-rung.ts';
import type { ContractState, ItemState, ScopeState, StepState } from './state.ts';
import type { Turn } from './turn.ts';

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

/** Steps that are alive, in the order they were reached. The list is a snapshot: facts do not change it. */
export function stepsIn(turn: Turn): StepState[] {
  turn.live.steps ??= Object.values(turn.state.steps);
  return turn.live.steps;
}

/** Open items, in the order they opened. */
export function itemsIn(turn: Turn): ItemState[] {
  turn.live.items ??= Object.values(turn.state.items);
  return turn.live.items;
}

/** Scopes that are open, or closed with something still running. */
export function scopesIn(turn: Turn): ScopeState[] {
  turn.live.scopes ??= Object.values(turn.state.scopes);
  return turn.live.scopes;
}

/** Seats of a role that somebody holds, in the order they were made. */
export function seatsOfRole(turn: Turn, role: string): string[] {
  turn.live.seats ??= groupSeats(turn);
  return turn.live.seats.get(role) ?? NOBODY;
}

/** Held seats of every role of a kind, in the order of the roles. */
export function seatsOfRoleKind(turn: Turn, kind: RoleKind): string[] {
  turn.live.seats ??= groupSeats(turn);
  return turn.live.seats.get(`${kind}:`) ?? NOBODY;
}

const NOBODY: string[] = [];

function groupSeats(turn: Turn): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const id in turn.state.seats) {
    const seat = turn.state.seats[id];
    if (seat && seat.person !== null) addTo(groups, seat.role, id);
  }
  for (const role of Object.values(turn.program.roles)) {
    for (const seat of groups.get(role.id) ?? NOBODY) addTo(groups, `${role.kind}:`, seat);
  }
  return groups;
}

function addTo(groups: Map<string, string[]>, key: string, seat: string): void {
  const seats = groups.get(key);
  if (seats) seats.push(seat);
  else groups.set(key, [seat]);
}
