import type { Condition } from '#schema/condition';
import type { Moment } from '#schema/facts';
import { flipsOf } from '../conditions/evaluate.ts';
import { startOfDay } from '../calendar/zone.ts';
import { asOpening, resolveWhen } from '../dates/resolve.ts';
import type { Program, ProgramNode } from '../program.ts';
import type { ContractState, ScopeState, StepState } from '../state.ts';
import type { Running } from '../steps/kind.ts';
import { kindOf } from '../steps/registry.ts';
import { openTurn } from '../turn.ts';

/** The next instant after `after` at which something may happen by itself, or null when everything waits for people. */
export function wakesAt(program: Program, state: ContractState, after: Moment): Moment | null {
  const soonest = new Soonest(after);
  if (state.status === 'open') {
    for (const item of Object.values(state.items)) soonest.add(item.rungAt);
    addBesidePhases(program, state, soonest);
  }
  for (const scope of Object.values(state.scopes)) addScope(program, state, scope, soonest);
  for (const step of Object.values(state.steps)) addStep(program, state, step, soonest);
  return soonest.at;
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

function addScope(program: Program, state: ContractState, scope: ScopeState, soonest: Soonest): void {
  if (scope.closedOn !== undefined) return;
  soonest.add(scope.notBefore?.at);
  soonest.add(scope.closesAt?.at);
  for (const node in scope.covers) soonest.add(scope.covers[node]?.at);
  const closing = program.phases[program.scopes[scope.of]?.name ?? '']?.closes?.when;
  if (closing && scope.parent === undefined) addFlip(program, state, closing, { scope }, soonest);
}

function addStep(program: Program, state: ContractState, step: StepState, soonest: Soonest): void {
  const node = program.nodes[step.node];
  if (!node || step.stage === 'stuck') return;
  soonest.add(step.deadline?.at);
  if (step.stage === 'waiting') addWaiting(program, state, step, node, soonest);
  for (const side of step.sides ?? []) if (side !== null && side !== 'open') soonest.add(side.at);
  for (const condition of conditionsOf(node))
    addFlip(program, state, condition, { scope: state.scopes[step.scope], step }, soonest);
  for (const key in step.runs) {
    const run = step.runs[key];
    if (!run) continue;
    if (run.stage === 'planned') {
      if (state.status === 'open') soonest.add(run.opens?.at);
      continue;
    }
    soonest.add(run.deadline?.at);
    soonest.add(run.ends?.at);
    if (node.kind !== 'gate') continue;
    const running = {
      turn: openTurn(program, state, soonest.after, { actor: null, cause: '' }),
      step,
      run,
      node,
    } as Running;
    soonest.add(kindOf(running).wakesAt?.(running));
  }
}

function addWaiting(
  program: Program,
  state: ContractState,
  step: StepState,
  node: ProgramNode,
  soonest: Soonest,
): void {
  if (state.status !== 'open') return;
  const own = { scope: state.scopes[step.scope], step };
  if (node.opens && !node.recurrence) {
    const date = resolveWhen({ program, state }, node.opens, own);
    if (date) soonest.add(asOpening({ program, state }, date).at);
  }
  if (node.waitFor) addFlip(program, state, node.waitFor, own, soonest);
}

/** Conditions that are read again after every event while a step is open. */
function conditionsOf(node: ProgramNode): Condition[] {
  const found: Condition[] = [];
  if (node.deadline && 'on' in node.deadline) found.push(node.deadline.on);
  for (const side of node.boundaries ?? []) if ('on' in side) found.push(side.on);
  if (node.kind === 'gate') for (const branch of node.branches) if ('on' in branch) found.push(branch.on);
  return found;
}

type Place = { scope?: ScopeState; step?: StepState };

/** A condition about today may change at a midnight: that is an instant like any other. */
function addFlip(program: Program, state: ContractState, condition: Condition, own: Place, soonest: Soonest): void {
  for (const day of flipsOf({ program, state }, condition, { ...own, now: soonest.after })) {
    soonest.add(startOfDay(program.zone, day));
  }
}

function addBesidePhases(program: Program, state: ContractState, soonest: Soonest): void {
  for (const phase of Object.values(program.phases)) {
    if (!phase.beside || !phase.opens || state.rounds[phase.id] !== undefined) continue;
    const date = resolveWhen({ program, state }, phase.opens, {});
    if (date) soonest.add(asOpening({ program, state }, date).at);
  }
}
