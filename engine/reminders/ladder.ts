import type { DateValue, Moment, Recipient } from '#schema/facts';
import { REMINDER_MINUTES } from '#schema/vocabulary';
import { toDay } from '../calendar/plain-date.ts';
import { roll } from '../calendar/working-days.ts';
import { instantAt } from '../calendar/zone.ts';
import { addOffset, type Reader } from '../dates/resolve.ts';
import { RECORDER_POLICY } from '../policy-names.ts';
import type { ProgramNode, Rung } from '../program.ts';
import { CALLER, RECORDER } from '../state.ts';
import type { Turn } from '../turn.ts';
import type { PlacedRung } from './placed-rung.ts';

/** The ladder of an item: the step's own, or for whoever records a meeting the one that starts after the date (R43b). */
export function ladderOf(reader: Reader, node: ProgramNode, line: number): Rung[] {
  if (line === CALLER || node.reminders === 'none') return [];
  if (line === RECORDER && node.kind === 'meeting') return reader.program.policies[RECORDER_POLICY] ?? [];
  return node.ladder;
}

/** The first rung of a ladder that falls after an instant, or null when the ladder is over. */
export function nextRung(turn: Turn, ladder: Rung[], due: DateValue, after: Moment): PlacedRung | null {
  let next: PlacedRung | null = null;
  for (const rung of placedOnce(turn, ladder, due)) {
    if (rung.at > after && (next === null || rung.at < next.at || (rung.at === next.at && rung.index < next.index)))
      next = rung;
  }
  return next;
}

/** A body of people shares one due date: its ladder is placed once. */
function placedOnce(turn: Turn, ladder: Rung[], due: DateValue): PlacedRung[] {
  let byDue = turn.live.ladders.get(ladder);
  if (!byDue) {
    byDue = new Map();
    turn.live.ladders.set(ladder, byDue);
  }
  let placed = byDue.get(due.at);
  if (!placed) {
    placed = placeLadder(turn, ladder, due);
    byDue.set(due.at, placed);
  }
  return placed;
}

/** Places every rung; of two for the same recipient on one day the later in the ladder survives (R43). */
export function placeLadder(reader: Reader, ladder: Rung[], due: DateValue): PlacedRung[] {
  const dueDay = toDay(due.on);
  const placed: PlacedRung[] = [];
  for (const [index, rung] of ladder.entries()) {
    const planned = addOffset(reader, dueDay, rung.offset);
    if (planned === null) continue;
    const day = rung.urgent ? planned : roll(reader.program.calendar, planned, planned <= dueDay ? 'previous' : 'next');
    const earlier = placed.findIndex((other) => other.day === day && isSame(other.to, rung.to));
    const at = instantAt(reader.program.zone, day, REMINDER_MINUTES);
    placed[earlier < 0 ? placed.length : earlier] = { index, day, at, to: rung.to };
  }
  return placed;
}

function isSame(a: Recipient, b: Recipient): boolean {
  return nameOf(a) === nameOf(b);
}

function nameOf(recipient: Recipient): string {
  return typeof recipient === 'string' ? recipient : recipient.role;
}
