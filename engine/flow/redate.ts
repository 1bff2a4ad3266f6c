import type { DateValue, FactBody } from '#schema/facts';
import { fromDay } from '../calendar/plain-date.ts';
import type { Own } from '../dates/own.ts';
import { slotOf } from '../dates/series.ts';
import { scopesIn, stepsIn } from '../live.ts';
import type { ProgramNode } from '../program.ts';
import type { RunState, ScopeState, StepState } from '../state.ts';
import type { Running } from '../steps/kind.ts';
import { kindOf } from '../steps/registry.ts';
import { emit, type Turn } from '../turn.ts';
import { dateStep, deadlineOf } from './deadline.ts';
import { retimeItems } from './items.ts';
import { dropRun, finishRepeated, nodeOf } from './leave.ts';
import { dueOf } from './open.ts';
import { closingDate, coversOf, dueOfScope } from './scopes.ts';
import { occurrenceOpening, planSeries, reshapeSeries } from './series.ts';

/**
 * When an anchor moves, the dates of unfinished things are worked out again, unless people moved them by hand. Defaults
 * that fired and reminders that left stay as they are (R27).
 */
export function redate(turn: Turn): void {
  if (turn.moved.size === 0) return;
  const nodes = new Set<string>();
  const scopes = new Set<string>();
  for (const anchor of turn.moved) {
    const watchers = turn.program.watchers[anchor];
    for (const node of watchers?.nodes ?? []) nodes.add(node);
    for (const scope of watchers?.scopes ?? []) scopes.add(scope);
  }
  turn.moved.clear();
  if (nodes.size > 0) for (const step of stepsIn(turn)) if (nodes.has(step.node)) redateStep(turn, step);
  if (scopes.size > 0) for (const scope of scopesIn(turn)) if (scopes.has(scope.of)) redateScope(turn, scope);
}

/** Works the dates of one step out again. */
export function redateStep(turn: Turn, step: StepState): void {
  const node = nodeOf(turn, step);
  if (!node || step.stage === 'stuck') return;
  if (step.stage === 'open') {
    reshapeOpenSeries(turn, step, node);
    if (turn.state.steps[step.id] !== step) return;
    for (const run of Object.values(step.runs)) redateRun(turn, step, run, node);
  }
  dateStep(turn, step, node);
}

/** Dates of a series in a closed scope stay: nothing new opens there. */
function reshapeOpenSeries(turn: Turn, step: StepState, node: ProgramNode): void {
  if (!step.series || turn.state.scopes[step.scope]?.closedOn !== undefined) return;
  reshapeSeries(turn, step, node);
  unplanBeyond(turn, step);
  planSeries(turn, step, node);
  if (turn.state.steps[step.id] === step && Object.keys(step.runs).length === 0) {
    finishRepeated(turn, step, node, { outcomes: [], on: turn.today, by: 'itself' });
  }
}

/** A series that became shorter drops what it had planned beyond its new end. */
function unplanBeyond(turn: Turn, step: StepState): void {
  const total = step.series?.total ?? null;
  if (total === null) return;
  for (const run of Object.values(step.runs)) {
    if (run.stage === 'planned' && run.n > total) dropRun(turn, step, run, 'unplanned');
  }
}

function redateRun(turn: Turn, step: StepState, run: RunState, node: ProgramNode): void {
  const own: Own = { scope: turn.state.scopes[step.scope], step, run };
  if (step.series && !run.byHand) moveOccurrence(turn, step, run, node);
  if (run.stage === 'planned') return;
  if (!run.byHand) {
    const due = dueOf(turn, node, own);
    if (hasMoved(run.due, due)) {
      moveDate(turn, step, run, 'due', due);
      retimeItems(turn, step, run, node, due);
    }
  }
  if (node.recurrence && node.deadline) setIfMoved(turn, step, run, 'deadline', deadlineOf(turn, node, own));
  const running = { turn, step, run, node } as Running;
  const ends = kindOf(running).endsOn?.(running);
  if (ends !== undefined) setIfMoved(turn, step, run, 'ends', ends);
}

function setIfMoved(
  turn: Turn,
  step: StepState,
  run: RunState,
  what: 'deadline' | 'ends',
  value: DateValue | null,
): void {
  if (hasMoved(run[what], value)) moveDate(turn, step, run, what, value);
}

function hasMoved(before: DateValue | undefined, after: DateValue | null): boolean {
  return before?.at !== after?.at || before?.on !== after?.on;
}

type Movable = 'due' | 'deadline' | 'ends' | 'opens' | 'occurrence';

function moveDate(turn: Turn, step: StepState, run: RunState, what: Movable, value: DateValue | null): void {
  const was = what === 'occurrence' ? (run.on ?? null) : (run[what]?.on ?? null);
  emit(turn, { type: 'DateMoved', step: step.id, run: run.key, what, value, was, by: turn.dating });
}

/** An occurrence follows its slot, and its opening follows the occurrence. */
function moveOccurrence(turn: Turn, step: StepState, run: RunState, node: ProgramNode): void {
  if (!node.recurrence || !step.series) return;
  const slot = slotOf(
    turn,
    node.recurrence,
    run.slot,
    { scope: turn.state.scopes[step.scope], step },
    step.series.shift,
  );
  if (!slot) return;
  const on = fromDay(slot.date.to);
  if (on !== run.on) {
    const from = slot.date.unrolled === slot.date.to ? {} : { from: fromDay(slot.date.unrolled) };
    moveDate(turn, step, run, 'occurrence', { on, at: turn.now, ...from });
  }
  if (run.stage !== 'planned') return;
  const opens = occurrenceOpening(turn, step, node, slot, run.n);
  if (hasMoved(run.opens, opens)) moveDate(turn, step, run, 'opens', opens);
}

/** Works the dates of one open scope out again. */
export function redateScope(turn: Turn, scope: ScopeState): void {
  if (scope.closedOn !== undefined) return;
  const covers = coversOf(turn, scope);
  for (const [node, value] of Object.entries(covers)) setCover(turn, scope, node, value);
  const phase = turn.program.phases[turn.program.scopes[scope.of]?.name ?? ''];
  if (!phase || scope.parent !== undefined) return;
  setScopeDate(turn, scope, 'notBefore', scope.notBefore, dueOfScope(turn, scope, phase.closes?.notBefore));
  const closes = dueOfScope(turn, scope, phase.closes?.at);
  if (hasMoved(scope.closesAt, closes))
    setScopeDate(turn, scope, 'closes', scope.closesAt, closingDate(turn, scope, phase));
}

function setCover(turn: Turn, scope: ScopeState, node: string, value: DateValue): void {
  const before = scope.covers[node];
  if (before?.at === value.at) return;
  if (!before) {
    emit(turn, { type: 'ScopeDated', scope: scope.id, covers: { [node]: value } });
    return;
  }
  emit(turn, { type: 'DateMoved', scope: scope.id, node, what: 'deadline', value, was: before.on, by: turn.dating });
}

type ScopeDate = Extract<FactBody<'DateMoved'>['what'], 'closes' | 'notBefore'>;

function setScopeDate(
  turn: Turn,
  scope: ScopeState,
  what: ScopeDate,
  before: DateValue | undefined,
  value: DateValue | null,
): void {
  if (!hasMoved(before, value)) return;
  if (before) {
    emit(turn, { type: 'DateMoved', scope: scope.id, what, value, was: before.on, by: turn.dating });
  } else if (value) {
    emit(turn, {
      type: 'ScopeDated',
      scope: scope.id,
      ...(what === 'closes' ? { closes: value } : { notBefore: value }),
    });
  }
}
