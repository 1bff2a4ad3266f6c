import type { DateValue } from '#schema/facts';
import type { Own } from '../dates/own.ts';
import { asDue, resolveWhen } from '../dates/resolve.ts';
import type { ProgramNode } from '../program.ts';
import type { StepState } from '../state.ts';
import { emit, type Turn } from '../turn.ts';

/** The last day of a step, or null when it has none that is known (R13). */
export function deadlineOf(turn: Turn, node: ProgramNode, own: Own): DateValue | null {
  if (!node.deadline || !('at' in node.deadline) || own.step?.free) return null;
  const date = resolveWhen(turn, node.deadline.at, own);
  return date === null ? null : asDue(turn, date);
}

/** The date of a side path, or `open` when it waits for a condition or for an anchor. */
export function sideDate(
  turn: Turn,
  side: NonNullable<ProgramNode['boundaries']>[number],
  own: Own,
): DateValue | 'open' {
  if (!('at' in side)) return 'open';
  const date = resolveWhen(turn, side.at, own);
  return date === null ? 'open' : asDue(turn, date);
}

/** Where the own anchors of a step are read: in its only run, if it has one. */
export function ownOf(turn: Turn, step: StepState): Own {
  const run = Object.values(step.runs)[0];
  return { scope: turn.state.scopes[step.scope], step, ...(run ? { run } : {}) };
}

/** Sets the deadline and the side paths of a step, which may count from its own due date. Says so only on a change. */
export function dateStep(turn: Turn, step: StepState, node: ProgramNode): void {
  const own = ownOf(turn, step);
  const deadline = node.recurrence ? null : deadlineOf(turn, node, own);
  if (deadline && deadline.at !== step.deadline?.at) {
    if (step.deadline) {
      emit(turn, {
        type: 'DateMoved',
        step: step.id,
        what: 'deadline',
        value: deadline,
        was: step.deadline.on,
        by: turn.dating,
      });
    } else emit(turn, { type: 'StepDated', step: step.id, deadline });
  }
  (node.boundaries ?? []).forEach((side, index) => {
    const before = step.sides?.[index];
    if (before === undefined || before === null) return;
    const value = sideDate(turn, side, own);
    if (value === 'open' || (before !== 'open' && before.at === value.at)) return;
    const was = before === 'open' ? null : before.on;
    emit(turn, { type: 'DateMoved', step: step.id, side: index, what: 'side', value, was, by: turn.dating });
  });
}
