import type { DateValue } from '#schema/facts';
import type { When } from '#schema/when';
import { AMENDMENT_STEP } from '../amend/names.ts';
import { fromDay, toDay } from '../calendar/plain-date.ts';
import { roll } from '../calendar/working-days.ts';
import { civilOf, instantAt } from '../calendar/zone.ts';
import { retimeItems } from '../flow/items.ts';
import { nodeOf } from '../flow/leave.ts';
import { reshapeSeries } from '../flow/series.ts';
import { stepsIn } from '../live.ts';
import type { ProgramNode } from '../program.ts';
import type { RunState, StepState } from '../state.ts';
import { emit, type Turn } from '../turn.ts';

/** After a pause, soft dates move by as many days; deadlines and fixed dates do not (R28). */
export function shiftSoftDates(turn: Turn, days: number): void {
  for (const step of stepsIn(turn)) {
    const node = nodeOf(turn, step);
    if (!node || node.id === AMENDMENT_STEP) continue;
    if (step.stage === 'waiting' && step.opens && !isFixed(node.opens)) {
      moveStepOpening(turn, step, step.opens, days);
    }
    if (step.series && !isFixedSeries(node)) reshapeSeries(turn, step, node, { shift: days });
    for (const run of Object.values(step.runs)) shiftRun(turn, step, run, node, days);
  }
}

function isFixed(when: When | undefined): boolean {
  return when !== undefined && ('on' in when || 'month' in when || 'quarter' in when);
}

function isFixedSeries(node: ProgramNode): boolean {
  const { recurrence } = node;
  if (!recurrence) return false;
  return 'dates' in recurrence ? recurrence.dates.every(isFixed) : isFixed(recurrence.first);
}

function moveStepOpening(turn: Turn, step: StepState, opens: DateValue, days: number): void {
  const value = shifted(turn, opens, days, 'none');
  emit(turn, { type: 'DateMoved', step: step.id, what: 'opens', value, was: opens.on, by: 'pause', days });
}

function shiftRun(turn: Turn, step: StepState, run: RunState, node: ProgramNode, days: number): void {
  if (isFixed(node.due) || (step.series && isFixedSeries(node))) return;
  const mode = rollOf(node);
  for (const what of ['opens', 'due'] as const) {
    const date = run[what];
    if (!date) continue;
    const value = shifted(turn, date, days, what === 'due' ? mode : 'none');
    emit(turn, { type: 'DateMoved', step: step.id, run: run.key, what, value, was: date.on, by: 'pause' });
  }
  if (run.on !== undefined) {
    const on = fromDay(roll(turn.program.calendar, toDay(run.on) + days, mode));
    emit(turn, {
      type: 'DateMoved',
      step: step.id,
      run: run.key,
      what: 'occurrence',
      value: { on, at: turn.now },
      was: run.on,
      by: 'pause',
    });
  }
  if (run.due) retimeItems(turn, step, run, node, run.due);
}

function rollOf(node: ProgramNode): 'none' | 'next' | 'previous' | 'nearest' {
  const mode = node.recurrence?.roll ?? (node.due && 'roll' in node.due ? node.due.roll : undefined);
  return mode === undefined || mode === 'skip' ? 'none' : mode;
}

/** The same hour, some days later; the hour is a civil one, so that a change of clocks does not move it. */
function shifted(turn: Turn, date: DateValue, days: number, mode: 'none' | 'next' | 'previous' | 'nearest'): DateValue {
  const { zone, calendar } = turn.program;
  const day = roll(calendar, toDay(date.on) + days, mode);
  const civil = civilOf(zone, date.at);
  const offset = civil.day - toDay(date.on);
  const value: DateValue = { on: fromDay(day), at: instantAt(zone, day + offset, civil.minutes) };
  const unrolled = toDay(date.on) + days;
  if (unrolled !== day) value.from = fromDay(unrolled);
  return value;
}
