import { SKIPPED } from '#schema/vocabulary';
import { isShared } from '../flow/items.ts';
import type { Ending } from '../flow/leave.ts';
import { isRecused, membersOfLine } from '../people/assignees.ts';
import { linesOf, mayBeEmpty } from '../people/who.ts';
import type { Line } from '../program.ts';
import type { Running } from './kind.ts';

type Answered = 'satisfied' | 'impossible' | 'open';

/** A step takes its main outcome once every line is satisfied, its negative one once a line no longer can be (R10). */
export function judgeLines({ turn, step, run, node }: Running, main: string, negative: string | null): Ending | null {
  const lines = linesOf(node).map((who, line) => lineState({ turn, step, run, node }, who, line));
  const on = run.answeredOn ?? turn.today;
  if (negative !== null && lines.includes('impossible'))
    return { outcomes: [negative], on: run.refusedOn ?? turn.today, by: 'people' };
  if (lines.every((line) => line === 'satisfied')) {
    return isForNobody({ turn, step, run, node }) ? nobody(turn) : { outcomes: [main], on, by: 'people' };
  }
  return null;
}

/** Everybody left, or everybody was excepted, before anybody answered: nobody at all means skipped (R32). */
function isForNobody({ turn, step, run, node }: Running): boolean {
  if (run.answeredOn !== undefined) return false;
  return linesOf(node).every((_who, line) => membersOfLine(turn, step, run, line).length === 0);
}

const nobody = (turn: Running['turn']): Ending => ({ outcomes: [SKIPPED], on: turn.today, by: 'skip' });

function lineState({ turn, step, run }: Running, who: Line, line: number): Answered {
  const seats = membersOfLine(turn, step, run, line).filter((seat) => !isRecused(turn, run, seat));
  const { done, refused } = run.lines[line] ?? { done: [], refused: [] };
  if (isShared(who)) return sharedState(seats, done.length, refused, mayBeEmpty(turn.program, who));
  if (seats.length === 0 && done.length === 0) return mayBeEmpty(turn.program, who) ? 'satisfied' : 'open';
  const needed = neededOf(who, new Set([...seats, ...done]).size);
  if (done.length >= needed) return 'satisfied';
  const possible = seats.filter((seat) => !refused.includes(seat) && !done.includes(seat)).length + done.length;
  return possible < needed ? 'impossible' : 'open';
}

function sharedState(seats: string[], done: number, refused: string[], mayBeEmptyLine: boolean): Answered {
  if (done > 0) return 'satisfied';
  if (seats.length === 0) return mayBeEmptyLine ? 'satisfied' : 'open';
  return seats.every((seat) => refused.includes(seat)) ? 'impossible' : 'open';
}

/** How many of a line's seats must answer. */
export function neededOf(who: Line, seats: number): number {
  const need = who.need ?? 'one';
  if (need === 'one') return 1;
  if (need === 'all') return seats;
  return typeof need === 'number' ? need : need.min;
}

/** Seats that were asked and have not answered: named when a deadline decides instead of them (R13). */
export function silentSeats({ turn, step, run, node }: Running): string[] {
  return linesOf(node).flatMap((_who, line) => {
    const answered = new Set([...(run.lines[line]?.done ?? []), ...(run.lines[line]?.refused ?? [])]);
    return membersOfLine(turn, step, run, line).filter((seat) => !answered.has(seat));
  });
}
