import { toDay } from '#engine/calendar/plain-date';
import type { CivilDate } from '#schema/facts';
import type { DateLine } from '../../timeline/date-lines.ts';
import type { Timeline } from '../../timeline/model.ts';
import { type Clash, changesBetween, clashesBetween, type Gap, gapsIn } from '../changes.ts';

/** What one way to behave changes against the plan, in facts that the page says as sentences. */
export type Differences = {
  /** How many dates are elsewhere, and the first of them, by how many days. */
  moved: number;
  first: { line: DateLine; days: number } | null;
  /** How many dates stay where they were. */
  same: number;
  reviews: { moved: number; count: number };
  /** The last day, and how many days after the planned one. */
  ends: { on: CivilDate; days: number } | null;
  fewer: { line: DateLine; before: number; after: number }[];
  gone: readonly DateLine[];
  gaps: readonly Gap[];
  clashes: readonly Clash[];
};

type ComparedYear = { lines: readonly DateLine[]; drawing: Timeline };

/** Compares a year with the planned one. The planned one with itself has no differences, only its end. */
export function differencesBetween(planned: ComparedYear, year: ComparedYear): Differences {
  const { moved, reviews, gone } = changesBetween(planned.lines, year.lines);
  const before = new Map(planned.lines.map((line) => [line.id, line]));
  const daysOf = (line: DateLine) => toDay(line.on) - toDay(before.get(line.id)?.on ?? line.on);
  const first = moved[0];
  const ends = year.lines.find(({ what }) => what === 'end');
  return {
    moved: moved.length,
    first: first === undefined ? null : { line: first, days: daysOf(first) },
    same: year.lines.filter(({ id, on }) => before.get(id)?.on === on).length,
    reviews,
    ends: ends === undefined ? null : { on: ends.on, days: daysBetweenEnds(planned.lines, ends.on) },
    fewer: year.lines.flatMap((line) => {
      const was = before.get(line.id);
      return was !== undefined && was.times > line.times ? [{ line, before: was.times, after: line.times }] : [];
    }),
    gone,
    gaps: gapsIn(year.drawing),
    clashes: clashesBetween(planned.lines, year.lines),
  };
}

/** The contract may end by another way, which is then another line. */
function daysBetweenEnds(planned: readonly DateLine[], on: CivilDate): number {
  const end = planned.find(({ what }) => what === 'end');
  return end === undefined ? 0 : toDay(on) - toDay(end.on);
}
