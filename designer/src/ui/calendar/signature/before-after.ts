import type { CivilDate } from '#schema/facts';
import type { DateLine } from '../../timeline/date-lines.ts';

/** One date in two years: where it was, where it is; null in the year that has it not. */
export type MovedDate = { line: DateLine; before: CivilDate | null; after: CivilDate | null; why: MovedWhy };

/** Why it is there: a day off moved it, none moves it any more, or it only follows; or one of the years has it not. */
export type MovedWhy = 'shifted' | 'noLongerShifted' | 'follows' | 'new' | 'gone';

/** The dates that are not where they were, in the order of the new year; then what is no longer there. */
export function movedDates(before: readonly DateLine[], after: readonly DateLine[]): MovedDate[] {
  const known = new Map(before.map((line) => [line.id, line]));
  const here = new Set(after.map(({ id }) => id));
  const moved = after.flatMap((line): MovedDate[] => {
    const was = known.get(line.id);
    if (was === undefined) return [{ line, before: null, after: line.on, why: 'new' }];
    return was.on === line.on ? [] : [{ line, before: was.on, after: line.on, why: whyOf(was, line) }];
  });
  const gone = before.filter(({ id }) => !here.has(id));
  return [...moved, ...gone.map((line): MovedDate => ({ line, before: line.on, after: null, why: 'gone' }))];
}

function whyOf(was: DateLine, line: DateLine): MovedWhy {
  if (line.shiftedFrom !== null) return 'shifted';
  return was.shiftedFrom === null ? 'follows' : 'noLongerShifted';
}
