import type { RoleKind } from '#schema/vocabulary';
import { type Concerns, sortByConcern } from './live-concerns.ts';
import type { ItemState, RunState, ScopeState, StepState } from './state.ts';
import type { Turn } from './turn.ts';

/** Steps that are alive, in the order they were reached. The list is a snapshot: facts do not change it. */
export function stepsIn(turn: Turn): StepState[] {
  turn.live.steps ??= Object.values(turn.state.steps);
  return turn.live.steps;
}

/** Runs of a step, in the order of their numbers or as they opened. A snapshot too. */
export function runsIn(turn: Turn, step: StepState): RunState[] {
  let runs = turn.live.runs.get(step);
  if (!runs) {
    runs = Object.values(step.runs);
    turn.live.runs.set(step, runs);
  }
  return runs;
}

/** The same steps by what may happen to them by themselves. */
export function concernsIn(turn: Turn): Concerns {
  turn.live.concerns ??= sortByConcern(turn.program, stepsIn(turn));
  return turn.live.concerns;
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

/** Open scopes in which a token waits for its step or its join, or a wave is not over: elsewhere no token can move. */
export function restlessScopesIn(turn: Turn): ScopeState[] {
  turn.live.restless ??= scopesIn(turn).filter((scope) => scope.closedOn === undefined && isRestless(scope));
  return turn.live.restless;
}

function isRestless({ lone, queue, waves }: ScopeState): boolean {
  for (const _node in lone) return true;
  for (const _edge in queue) return true;
  for (const _node in waves) return true;
  return false;
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
