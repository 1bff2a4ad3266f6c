import type { DateValue, FactBody } from '#schema/facts';
import type { Verb } from '#schema/vocabulary';
import { itemsIn } from '../live.ts';
import { membersOfLine } from '../people/assignees.ts';
import { linesOf } from '../people/who.ts';
import type { Line, ProgramNode } from '../program.ts';
import { ladderOf, nextRung } from '../reminders/ladder.ts';
import { RECORDER, type RunState, type StepState } from '../state.ts';
import { emit, type Turn } from '../turn.ts';
import { itemId } from './ids.ts';

/** Opens the items of every line of "who": one shared item, or one for each seat (R30); or only those of a newcomer. */
export function openLineItems(
  turn: Turn,
  step: StepState,
  run: RunState,
  node: ProgramNode,
  verbs: Verb[],
  newcomer?: string,
): void {
  for (const [line, who] of linesOf(node).entries()) {
    const members = membersOfLine(turn, step, run, line);
    const seats =
      newcomer === undefined ? members : members.filter((seat) => seat === newcomer && !hasSpoken(run, seat));
    if (isShared(who)) {
      const isDone = (run.lines[line]?.done.length ?? 0) > 0;
      if (seats.length > 0 && !isDone) openItem(turn, step, run, node, { line, seat: null, verbs });
    } else {
      for (const seat of seats) openItem(turn, step, run, node, { line, seat, verbs });
    }
  }
}

/** What was answered for a seat is answered, whoever sits there now (R29). */
function hasSpoken(run: RunState, seat: string): boolean {
  return (
    run.answers?.[seat] !== undefined ||
    run.lines.some((line) => line.done.includes(seat) || line.refused.includes(seat))
  );
}

/** Opens the one item of whoever records a meeting or an outside answer. */
export function openRecorderItem(turn: Turn, step: StepState, run: RunState, node: ProgramNode, verbs: Verb[]): void {
  openItem(turn, step, run, node, { line: RECORDER, seat: null, verbs });
}

/** `one` is a single item that any seat of the line may take; everything else is an item each. */
export function isShared(who: Line): boolean {
  return who.need === undefined || who.need === 'one';
}

/** `mark` tells an item apart from one of the same name that was there before (R39). */
type Opening = { line: number; seat: string | null; verbs: Verb[]; mark?: string };

/** Opens one item with its due date and the first rung of its ladder. */
export function openItem(turn: Turn, step: StepState, run: RunState, node: ProgramNode, opening: Opening): void {
  const item =
    itemId(step.id, run, node.each !== undefined, opening.seat, markOf(node, opening)) +
    afterLeaving(run, opening.seat) +
    (opening.mark ?? '');
  if (turn.state.items[item]) return;
  const due = run.due;
  const rung = due ? nextRung(turn, ladderOf(turn, node, opening.line), due, turn.now) : null;
  const { line, seat, verbs } = opening;
  const opened: FactBody<'ItemOpened'> =
    seat === null
      ? { type: 'ItemOpened', item, step: step.id, run: run.key, line, on: turn.today, verbs }
      : { type: 'ItemOpened', item, step: step.id, run: run.key, line, on: turn.today, seat, verbs };
  if (due) opened.due = due;
  if (rung) {
    opened.rung = rung.index;
    opened.rungAt = rung.at;
  }
  emit(turn, opened);
}

/** Ids are never reused: whoever comes to a seat that was left, or stepped out of, gets an item of another name (R39). */
function afterLeaving(run: RunState, seat: string | null): string {
  const times = seat === null ? 0 : (run.left?.[seat] ?? 0);
  return times === 0 ? '' : `*${times + 1}`;
}

/** Shared items of one step are told apart by their line; the recording item by its task. */
function markOf(node: ProgramNode, opening: Opening): string {
  if (opening.seat !== null) return '';
  if (opening.line === RECORDER) return node.kind === 'meeting' ? '*record' : '';
  const shared = linesOf(node).filter(isShared);
  return shared.length > 1 ? `*${opening.line + 1}` : '';
}

/** Gives every open item of a run its new due date, and the rung that comes next on it. */
export function retimeItems(
  turn: Turn,
  step: StepState,
  run: RunState,
  node: ProgramNode,
  due: DateValue | null,
): void {
  for (const item of itemsIn(turn)) {
    if (item.step !== step.id || item.run !== run.key || item.about !== undefined) continue;
    const rung = due ? nextRung(turn, ladderOf(turn, node, item.line), due, turn.now) : null;
    emit(turn, { type: 'ItemTimed', item: item.id, rung: rung?.index ?? null, rungAt: rung?.at ?? null, due });
  }
}
