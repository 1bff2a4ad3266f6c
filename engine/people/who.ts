import type { RoleKind } from '#schema/vocabulary';
import { evaluate } from '../conditions/evaluate.ts';
import { memberOf, type Own, rowOf } from '../dates/own.ts';
import { seatsOfRole, seatsOfRoleKind } from '../live.ts';
import type { Line, Program, ProgramNode } from '../program.ts';
import type { ContractState } from '../state.ts';
import type { Turn } from '../turn.ts';

/** Held seats of every role of a kind, read from a state alone. */
export function seatsOfKind(program: Program, state: ContractState, kind: RoleKind): string[] {
  const held = Object.entries(state.seats).filter(
    ([, seat]) => seat.person !== null && program.roles[seat.role]?.kind === kind,
  );
  return held.map(([id]) => id);
}

/** The seats that one line of "who" names here and now (R30). */
export function seatsOfLine(turn: Turn, who: Line, own: Own): string[] {
  const seats = named(turn, who, own);
  const except = who.except;
  if (!except) return seats;
  return seats.filter((seat) => {
    const person = turn.state.seats[seat]?.person;
    return evaluate(turn, except, { ...own, now: turn.now, ...(person ? { person } : {}) }) !== true;
  });
}

function named(turn: Turn, who: Line, own: Own): string[] {
  if ('role' in who) return seatsOfRole(turn, who.role);
  if ('kind' in who) return seatsOfRoleKind(turn, who.kind);
  if ('concerned' in who) return seatsConcerned(turn.state);
  if ('row' in who) return seatsOfPerson(turn.state, rowOf(turn.program, turn.state, own)?.values[who.row]);
  const member = memberOf(turn.program, turn.state, own);
  return member?.kind === 'seat' && turn.state.seats[member.seat]?.person ? [member.seat] : [];
}

/** The seats that an open amendment asks: whoever left them is no longer waited for (R42). */
function seatsConcerned({ amendment, seats }: ContractState): string[] {
  return (amendment?.seats ?? []).filter((seat) => (seats[seat]?.person ?? null) !== null);
}

/** The first seat that a person holds: what a row's pilot acts from. */
function seatsOfPerson(state: ContractState, person: unknown): string[] {
  for (const id in state.seats) if (state.seats[id]?.person === person && person !== null) return [id];
  return [];
}

/** Whether a line may stay without anybody: an optional role, a row or member without a person, all excepted (R32). */
export function mayBeEmpty(program: Program, who: Line): boolean {
  if (who.except) return true;
  if ('role' in who) return (program.roles[who.role]?.min ?? 0) === 0;
  if ('kind' in who) return Object.values(program.roles).every((role) => role.kind !== who.kind || role.min === 0);
  return true;
}

/** Who does a step: its own lines, or the coordinators where a kind needs somebody and the template names nobody. */
export function linesOf(node: ProgramNode): Line[] {
  if (node.who && node.who.length > 0) return node.who;
  return node.kind === 'payment' ? COORDINATORS : NOBODY;
}

const COORDINATORS: Line[] = [{ kind: 'coordinator' }];
const NOBODY: Line[] = [];

/** Whoever records a meeting or an outside answer: the lines named for it, or the coordinators, or those who come. */
export function recordersOf(turn: Turn, node: ProgramNode, own: Own): string[] {
  const named = node.kind === 'wait' || node.kind === 'meeting' ? node.recordedBy : undefined;
  const found = seatsOfLines(turn, named?.length ? named : COORDINATORS, own);
  return found.length > 0 ? found : seatsOfLines(turn, linesOf(node), own);
}

function seatsOfLines(turn: Turn, lines: Line[], own: Own): string[] {
  const [only] = lines;
  return only && lines.length === 1
    ? seatsOfLine(turn, only, own)
    : lines.flatMap((line) => seatsOfLine(turn, line, own));
}

/** The roles a step is for, as a calendar shows them. */
export function rolesOf(program: Program, node: ProgramNode): string[] {
  const lines =
    node.kind === 'notice' && node.to?.length
      ? node.to
      : node.kind === 'wait' && node.recordedBy
        ? node.recordedBy
        : linesOf(node);
  const roles = lines.flatMap((line) => {
    if ('role' in line) return [line.role];
    if ('kind' in line)
      return Object.values(program.roles).flatMap((role) => (role.kind === line.kind ? [role.id] : []));
    if ('each' in line) return rolesOfEach(program, node);
    return [];
  });
  return [...new Set(roles)];
}

function rolesOfEach(program: Program, node: ProgramNode): string[] {
  for (
    let at: ProgramNode | undefined = node;
    at;
    at = at.home.startsWith('g:') ? program.nodes[at.home.slice(2)] : undefined
  ) {
    if (at.each && 'role' in at.each) return [at.each.role];
  }
  return [];
}
