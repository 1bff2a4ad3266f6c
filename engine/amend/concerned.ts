import type { AmendmentSays } from '#schema/acts';
import type { Because, Concerned } from '#schema/facts';
import { seatsOfRole } from '../live.ts';
import { seatsOfItem } from '../people/assignees.ts';
import type { Program, ProgramCommitment } from '../program.ts';
import type { ContractState } from '../state.ts';
import { openTurn, type Turn } from '../turn.ts';
import { type Changes, changesBetween } from './changes.ts';
import type { MovedDate } from './moved-dates.ts';
import { AMENDMENT_STEP } from './names.ts';
import { peopleOfStep } from './people-of-step.ts';
import { standingIn } from './standing.ts';

/**
 * Who must agree (R42): the people in steps that are added, changed or taken away, before and after, unless the step is
 * over; both sides of promises that are; and anyone whose open date moves. Nobody else, and no empty seat.
 */
export function concernedBy(
  before: Program,
  after: Program,
  state: ContractState,
  says: AmendmentSays,
  moved: readonly MovedDate[],
): Concerned[] {
  const [then, now] = [readingTurn(before, state), readingTurn(after, state)];
  const reasons = new Reasons(state);
  addSteps(reasons, then, now, changesBetween(before, after, says.nodes));
  for (const { id, sides } of changedPromises(before, after, says)) {
    for (const role of sides) reasons.add(seatsOfRole(now, role), { commitment: id });
  }
  for (const { item, node, was, becomes } of moved) {
    const open = state.items[item];
    if (open) reasons.add(seatsOfItem(then, open), { date: node, was, becomes });
  }
  return reasons.list();
}

function readingTurn(program: Program, state: ContractState): Turn {
  return openTurn(program, state, state.at, { actor: null, cause: '' });
}

function addSteps(reasons: Reasons, then: Turn, now: Turn, { added, changed, removed }: Changes): void {
  const { isOver } = standingIn(then.program, then.state);
  for (const id of [...added, ...changed, ...removed]) {
    if (id === AMENDMENT_STEP || isOver(id)) continue;
    for (const turn of [then, now]) {
      const node = turn.program.nodes[id];
      if (node) reasons.add(peopleOfStep(turn, node), { step: id });
    }
  }
}

type ChangedPromise = { id: string; sides: Set<string> };

function changedPromises(before: Program, after: Program, says: AmendmentSays): ChangedPromise[] {
  const changed = new Map<string, Set<string>>();
  const note = (id: string, ...promises: (ProgramCommitment | undefined)[]) => {
    const sides = changed.get(id) ?? new Set<string>();
    for (const promise of promises)
      for (const role of promise ? [promise.by, ...(promise.to ?? [])] : []) sides.add(role);
    changed.set(id, sides);
  };
  for (const id of new Set([...Object.keys(before.commitments), ...Object.keys(after.commitments)])) {
    const [was, is] = [before.commitments[id], after.commitments[id]];
    if (!isSamePromise(was, is)) note(id, was, is);
  }
  for (const said of says.commitments) note(said.id, said, before.commitments[said.id], after.commitments[said.id]);
  return [...changed].map(([id, sides]) => ({ id, sides }));
}

/** Programs compiled before there were amendments do not say to whom: then whoever proposes does. */
function isSamePromise(was: ProgramCommitment | undefined, is: ProgramCommitment | undefined): boolean {
  if (!was || !is) return was === is;
  const bothSayTo = was.to !== undefined && is.to !== undefined;
  return was.by === is.by && (!bothSayTo || was.to?.join() === is.to?.join());
}

/** The reasons of each seat, in the order of the seats. */
class Reasons {
  private readonly state: ContractState;
  private readonly bySeat = new Map<string, Because[]>();
  constructor(state: ContractState) {
    this.state = state;
  }
  add(seats: readonly string[], because: Because): void {
    for (const seat of seats) {
      const known = this.bySeat.get(seat) ?? [];
      if (!known.some((other) => nameOf(other) === nameOf(because))) known.push(because);
      this.bySeat.set(seat, known);
    }
  }
  list(): Concerned[] {
    return Object.entries(this.state.seats).flatMap(([seat, { person }]) => {
      const because = this.bySeat.get(seat);
      return because && person !== null ? [{ seat, because }] : [];
    });
  }
}

function nameOf(because: Because): string {
  if ('step' in because) return `step ${because.step}`;
  if ('commitment' in because) return `commitment ${because.commitment}`;
  return `date ${because.date} ${because.was} ${because.becomes}`;
}
