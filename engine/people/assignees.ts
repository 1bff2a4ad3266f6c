import { seatsOfRoleKind } from '../live.ts';
import { CALLER, type ItemState, RECORDER, type RunState, type StepState } from '../state.ts';
import type { Turn } from '../turn.ts';
import { linesOf, recordersOf, seatsOfLine } from './who.ts';

/** The seats that may act on an item now. */
export function seatsOfItem(turn: Turn, item: ItemState): string[] {
  const step = turn.state.steps[item.step];
  const run = step?.runs[item.run];
  const node = step ? turn.program.nodes[step.node] : undefined;
  if (!step || !run || !node) return [];
  if (item.seat !== undefined) return turn.state.seats[item.seat]?.person ? [item.seat] : [];
  const own = { scope: turn.state.scopes[step.scope], step, run };
  if (item.line === CALLER) return seatsOfRoleKind(turn, 'coordinator');
  if (item.line === RECORDER) return recordersOf(turn, node, own);
  const seats = membersOfLine(turn, step, run, item.line);
  return run.recused ? seats.filter((seat) => !isRecused(turn, run, seat)) : seats;
}

/** The seats of one line of an open run; frozen at opening for signatures and decisions (R31). */
export function membersOfLine(turn: Turn, step: StepState, run: RunState, line: number): string[] {
  const node = turn.program.nodes[step.node];
  const who = node ? linesOf(node)[line] : undefined;
  if (!who) return [];
  const seats = seatsOfLine(turn, who, { scope: turn.state.scopes[step.scope], step, run });
  return run.entitled ? seats.filter((seat) => run.entitled?.includes(seat)) : seats;
}

/** Whether whoever sits there stepped out of this decision: it concerns the person, not the seat (R29, R34). */
export function isRecused(turn: Turn, run: RunState, seat: string): boolean {
  const person = turn.state.seats[seat]?.person;
  return person !== null && person !== undefined && run.recused?.includes(person) === true;
}

/** The people who may act on an item now: those of its seats, or whoever one of them handed it to. */
export function peopleOfItem(turn: Turn, item: ItemState): string[] {
  const { delegated } = item;
  const seats = seatsOfItem(turn, item);
  if (!delegated || !seats.includes(delegated.seat)) return peopleOf(turn, seats);
  const others = seats.filter((seat) => seat !== delegated.seat);
  return [...new Set([...peopleOf(turn, others), delegated.to])];
}

/** The people behind some seats, each once. */
export function peopleOf(turn: Turn, seats: string[]): string[] {
  const [only] = seats;
  if (only !== undefined && seats.length === 1) return personIn(turn, only);
  const people: string[] = [];
  for (const seat of seats) {
    const person = turn.state.seats[seat]?.person ?? null;
    if (person !== null && !people.includes(person)) people.push(person);
  }
  return people;
}

function personIn(turn: Turn, seat: string): string[] {
  const person = turn.state.seats[seat]?.person ?? null;
  return person === null ? [] : [person];
}

/** The seat from which a person may act on an item, if any: their own, or the one that handed it to them. */
export function seatOnItem(turn: Turn, item: ItemState, person: string): string | null {
  const { delegated } = item;
  const seats = seatsOfItem(turn, item);
  if (delegated?.to === person && seats.includes(delegated.seat)) return delegated.seat;
  const isOwn = (seat: string) => turn.state.seats[seat]?.person === person && seat !== delegated?.seat;
  return seats.find(isOwn) ?? null;
}
