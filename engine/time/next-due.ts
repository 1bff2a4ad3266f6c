import type { Condition } from '#schema/condition';
import type { Moment } from '#schema/facts';
import { startOfDay } from '../calendar/zone.ts';
import { flipsOf } from '../conditions/evaluate.ts';
import { asOpening, resolveWhen } from '../dates/resolve.ts';
import { nextShareEndAt } from '../flow/shares.ts';
import { itemsIn, runsIn, scopesIn, stepsIn } from '../live.ts';
import { endsByItself } from '../live-concerns.ts';
import type { ProgramNode } from '../program.ts';
import type { RunState, ScopeState, StepState } from '../state.ts';
import type { Running } from '../steps/kind.ts';
import { kindOf } from '../steps/registry.ts';
import type { Turn } from '../turn.ts';

/** The next instant after `after` at which something happens by itself, or null when everything waits for people. */
export function wakesAt(turn: Turn, after: Moment): Moment | null {
  return earlier(stirsAt(turn, after), nextShareEndAt(turn, after));
}

/** The next instant after `after` at which the contract itself goes on, or reminds somebody. */
export function stirsAt(turn: Turn, after: Moment): Moment | null {
  return earlier(nextRungAt(turn, after), nextMoveAt(turn, after));
}

/** The first of two instants, where there is one. */
export function earlier(one: Moment | null, other: Moment | null): Moment | null {
  if (one === null) return other;
  return other === null || one < other ? one : other;
}

/** When the next reminder falls. A resting contract reminds nobody. */
export function nextRungAt(turn: Turn, after: Moment): Moment | null {
  if (turn.state.status !== 'open') return null;
  const soonest = new Soonest(after);
  for (const item of itemsIn(turn)) soonest.add(item.rungAt);
  return soonest.at;
}

/** When something other than a reminder next happens by itself. */
export function nextMoveAt(turn: Turn, after: Moment): Moment | null {
  const known = turn.live.nextMove;
  if (known !== undefined && (known === null || known > after)) return known;
  turn.live.nextMove = movesAt(turn, after, stepsIn(turn));
  return turn.live.nextMove;
}

function movesAt(turn: Turn, after: Moment, steps: readonly StepState[]): Moment | null {
  const soonest = new Soonest(after);
  if (turn.state.status === 'open') addBesidePhases(turn, soonest);
  for (const scope of scopesIn(turn)) addScope(turn, scope, soonest);
  for (const step of steps) addStep(turn, step, soonest);
  return soonest.at;
}

/** The next instant from now at which anything but one step of the program goes on, or reminds somebody. */
export function stirsBesides(turn: Turn, node: string): Moment | null {
  const steps = stepsIn(turn).filter((step) => step.node !== node);
  const rungs = new Soonest(turn.now);
  for (const item of itemsIn(turn)) if (turn.state.steps[item.step]?.node !== node) rungs.add(item.rungAt);
  return earlier(rungs.at, movesAt(turn, turn.now, steps));
}

/** Keeps the earliest of the instants it is given that are still to come. */
class Soonest {
  at: Moment | null = null;
  readonly after: Moment;
  constructor(after: Moment) {
    this.after = after;
  }
  add(at: Moment | null | undefined): void {
    if (at !== null && at !== undefined && at > this.after && (this.at === null || at < this.at)) this.at = at;
  }
}

function addScope(turn: Turn, scope: ScopeState, soonest: Soonest): void {
  if (scope.closedOn !== undefined) return;
  soonest.add(scope.notBefore?.at);
  soonest.add(scope.closesAt?.at);
  for (const node in scope.covers) soonest.add(scope.covers[node]?.at);
  if (scope.parent !== undefined) return;
  const closing = turn.program.phases[turn.program.scopes[scope.of]?.name ?? '']?.closes?.when;
  if (closing) addFlip(turn, closing, { scope }, soonest);
}

function addStep(turn: Turn, step: StepState, soonest: Soonest): void {
  const node = turn.program.nodes[step.node];
  if (!node || step.stage === 'stuck') return;
  soonest.add(step.deadline?.at);
  if (step.stage === 'waiting') addWaiting(turn, step, node, soonest);
  if (step.sides) for (const side of step.sides) if (side !== null && side !== 'open') soonest.add(side.at);
  if (node.watches) addWatched(turn, step, node, soonest);
  if (node.recurrence || endsByItself(node)) {
    for (const run of runsIn(turn, step)) addRun(turn, step, run, node, soonest);
  }
}

function addRun(turn: Turn, step: StepState, run: RunState, node: ProgramNode, soonest: Soonest): void {
  if (run.stage === 'planned') {
    if (turn.state.status === 'open') soonest.add(run.opens?.at);
    return;
  }
  soonest.add(run.deadline?.at);
  soonest.add(run.ends?.at);
  if (node.kind !== 'gate') return;
  const running = { turn, step, run, node } as Running;
  soonest.add(kindOf(running).wakesAt?.(running, soonest.after));
}

function addWaiting(turn: Turn, step: StepState, node: ProgramNode, soonest: Soonest): void {
  if (turn.state.status !== 'open') return;
  const own = { scope: turn.state.scopes[step.scope], step };
  soonest.add(step.opens?.at);
  if (node.waitFor) addFlip(turn, node.waitFor, own, soonest);
}

/** Conditions that are read again after every event while a step is open. */
function addWatched(turn: Turn, step: StepState, node: ProgramNode, soonest: Soonest): void {
  const own = { scope: turn.state.scopes[step.scope], step };
  if (node.deadline && 'on' in node.deadline) addFlip(turn, node.deadline.on, own, soonest);
  for (const side of node.boundaries ?? []) if ('on' in side) addFlip(turn, side.on, own, soonest);
  if (node.kind !== 'gate') return;
  for (const branch of node.branches) if ('on' in branch) addFlip(turn, branch.on, own, soonest);
}

type Place = { scope?: ScopeState | undefined; step?: StepState };

/** A condition about today may change at a midnight: that is an instant like any other. */
function addFlip(turn: Turn, condition: Condition, own: Place, soonest: Soonest): void {
  for (const day of flipsOf(turn, condition, { ...own, now: soonest.after }))
    soonest.add(startOfDay(turn.program.zone, day));
}

function addBesidePhases(turn: Turn, soonest: Soonest): void {
  for (const id in turn.program.phases) {
    const phase = turn.program.phases[id];
    if (!phase?.beside || !phase.opens || turn.state.rounds[id] !== undefined) continue;
    const date = resolveWhen(turn, phase.opens, {});
    if (date) soonest.add(asOpening(turn, date).at);
  }
}
