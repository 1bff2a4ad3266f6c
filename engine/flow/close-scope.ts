import type { CivilDate } from '#schema/facts';
import { stepsIn } from '../live.ts';
import type { ProgramNode } from '../program.ts';
import type { ScopeState, StepState } from '../state.ts';
import { emit, type Turn } from '../turn.ts';
import { lapsesOnClosing } from './holding.ts';
import { completeRun, dropRun, nodeOf, withdrawStep } from './leave.ts';

/**
 * Closes a scope. What nobody took lapses, plain services stop; required items stay answerable, services with an end
 * and what runs inside groups go on, and nothing of it moves a token any more (R5).
 */
export function closeScope(turn: Turn, scope: ScopeState, how: 'done' | 'date', on: CivilDate): void {
  const steps = stepsIn(turn).filter((step) => step.scope === scope.id);
  emit(turn, { type: 'ScopeClosed', scope: scope.id, on, how });
  for (const incident of Object.values(turn.state.incidents)) {
    if (incident.scope === scope.id)
      emit(turn, { type: 'IncidentResolved', incident: incident.id, resolution: 'dismiss' });
  }
  for (const step of steps) if (turn.state.steps[step.id] === step) leaveBehind(turn, step, on);
}

function leaveBehind(turn: Turn, step: StepState, on: CivilDate): void {
  const node = nodeOf(turn, step);
  if (!node) return;
  if (step.stage !== 'open' || lapsesOnClosing(turn, node, step)) {
    withdrawStep(turn, step, 'lapsed');
    return;
  }
  if (step.series) stopSeries(turn, step, node);
  if (turn.state.steps[step.id] !== step) return;
  if (node.kind === 'service' && !node.ends) stopService(turn, step, on);
  else if (node.each && !node.holds && node.kind !== 'group') lapseUntakenRuns(turn, step, node);
  if (turn.state.steps[step.id] === step && Object.keys(step.runs).length === 0) {
    emit(turn, { type: 'StepGone', step: step.id, why: 'over' });
  }
}

/** A closed scope opens nothing new: occurrences to come lapse, and so do open ones that nobody took. */
function stopSeries(turn: Turn, step: StepState, node: ProgramNode): void {
  const series = step.series;
  if (!series) return;
  const { last, appended, shift } = series;
  emit(turn, { type: 'SeriesPlanned', step: step.id, total: series.numbered, last, appended, shift });
  for (const run of Object.values(step.runs)) if (run.stage === 'planned') dropRun(turn, step, run, 'notOpened');
  if (!node.holds && node.kind !== 'service') lapseUntakenRuns(turn, step, node);
}

function lapseUntakenRuns(turn: Turn, step: StepState, node: ProgramNode): void {
  if (turn.state.presumeTaken && node.kind !== 'option') return;
  for (const run of Object.values(step.runs)) {
    const isTaken = run.answers !== undefined || run.lines.some((line) => line.done.length + line.refused.length > 0);
    if (run.stage === 'open' && !isTaken) dropRun(turn, step, run, 'lapsed');
  }
}

function stopService(turn: Turn, step: StepState, on: CivilDate): void {
  for (const run of Object.values(step.runs)) {
    if (run.stage === 'open') completeRun(turn, step, run, { outcomes: ['ended'], on, by: 'itself' });
  }
}
