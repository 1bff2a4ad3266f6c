import type { DateValue, FactBody } from '#schema/facts';
import { fromDay } from '../calendar/plain-date.ts';
import type { Own } from '../dates/own.ts';
import { asOpening, type Resolved, resolveWhen } from '../dates/resolve.ts';
import { hasMore, type Slot, shapeOf, slotOf } from '../dates/series.ts';
import { runsIn } from '../live.ts';
import type { ProgramNode } from '../program.ts';
import type { RunState, StepState } from '../state.ts';
import { emit, type Turn } from '../turn.ts';

/** Slots looked at in one go: a series that skips days off for longer than this has nothing left. */
const MOST_SLOTS = 1_000;

/**
 * Plans the next occurrence of a series. Occurrences dated before the step opened lapse and keep their numbers (R22).
 */
export function planSeries(turn: Turn, step: StepState, node: ProgramNode): void {
  if (!node.recurrence || step.stage !== 'open') return;
  if (!step.series) reshapeSeries(turn, step, node);
  for (let tries = 0; tries < MOST_SLOTS; tries++) {
    if (turn.state.steps[step.id] !== step || !hasMore(step) || hasPlannedRun(turn, step)) return;
    if (!planNext(turn, step, node)) return;
  }
}

/** Whether an occurrence has its date and waits for it. */
export function hasPlannedRun(turn: Turn, step: StepState): boolean {
  for (const run of runsIn(turn, step)) if (run.stage === 'planned') return true;
  return false;
}

/** Plans one slot; false when its date is not known yet. */
function planNext(turn: Turn, step: StepState, node: ProgramNode): boolean {
  const { series } = step;
  if (!series || !node.recurrence) return false;
  const own: Own = { scope: turn.state.scopes[step.scope], step };
  const slot = nextSlot(turn, step, node, own);
  if (!slot) return false;
  const n = series.numbered + 1;
  const on = fromDay(slot.date.to);
  const opens = occurrenceOpening(turn, step, node, slot, n);
  const planned: FactBody<'RunPlanned'> = {
    type: 'RunPlanned',
    step: step.id,
    run: String(n),
    n,
    slot: slot.index,
    on,
  };
  if (slot.date.unrolled !== slot.date.to) planned.from = fromDay(slot.date.unrolled);
  if (opens) planned.opens = opens;
  emit(turn, planned);
  if (isMissed(turn, step, on)) {
    emit(turn, { type: 'RunGone', step: step.id, run: String(n), n, why: 'notOpened' });
  }
  return true;
}

/** Dated before the step opened; or, with a rhythm that an amendment changed, before it came into force (R22, R42). */
function isMissed(turn: Turn, step: StepState, on: string): boolean {
  if (step.openedOn !== undefined && on < step.openedOn) return true;
  return turn.dating === 'amendment' && on < turn.today;
}

type NumberedSlot = Slot & { index: number };

/** The next slot that has a number: days off have none in a series that skips them. */
function nextSlot(turn: Turn, step: StepState, node: ProgramNode, own: Own): NumberedSlot | null {
  const { series } = step;
  if (!series || !node.recurrence) return null;
  for (let index = series.nextSlot; index < series.nextSlot + MOST_SLOTS; index++) {
    const slot = slotOf(turn, node.recurrence, index, own, series.shift);
    if (slot === null) return null;
    if (!slot.off) return { date: slot.date, off: false, index };
  }
  return null;
}

/** An occurrence opens where its step says, or at 00:00 of its date (R22, R47). */
export function occurrenceOpening(
  turn: Turn,
  step: StepState,
  node: ProgramNode,
  slot: Slot,
  n: number,
): DateValue | null {
  if (!node.opens) return asOpening(turn, atMidnight(slot.date));
  const run: RunState = { key: String(n), n, slot: 0, stage: 'planned', on: fromDay(slot.date.to), lines: [] };
  const date = resolveWhen(turn, node.opens, { scope: turn.state.scopes[step.scope], step, run });
  return date === null ? null : asOpening(turn, date);
}

function atMidnight({ from, to, unrolled }: Resolved): Resolved {
  return { from, to, unrolled, minutes: null };
}

/** Reads again how long the series is; says so only if that changed. */
export function reshapeSeries(
  turn: Turn,
  step: StepState,
  node: ProgramNode,
  more: { appended?: number; shift?: number } = {},
): void {
  if (!node.recurrence) return;
  const appended = (step.series?.appended ?? 0) + (more.appended ?? 0);
  const shift = (step.series?.shift ?? 0) + (more.shift ?? 0);
  const own: Own = { scope: turn.state.scopes[step.scope], step };
  const { total, last } = shapeOf(turn, node.recurrence, own, appended, shift);
  const before = step.series;
  if (
    before &&
    before.total === total &&
    before.last === last &&
    before.appended === appended &&
    before.shift === shift
  )
    return;
  emit(turn, { type: 'SeriesPlanned', step: step.id, total, last, appended, shift });
}
