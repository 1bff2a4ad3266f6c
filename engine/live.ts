import type { RoleKind } from '#schema/vocabulary';
import type { ItemState, ScopeState, StepState } from './state.ts';
import type { Turn } from './turn.ts';

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
