import type { CivilDate } from '#schema/facts';
import type { DateLine } from '../timeline/date-lines.ts';

/** Dates of one step that change in the same way: said once, how many they are and from when to when. */
export type Together = Pick<DateLine, 'id' | 'title' | 'what'> & { count: number; from: CivilDate; to: CivilDate };
/** The same with what their days were before. */
export type MovedTogether = Together & { wasFrom: CivilDate; wasTo: CivilDate };

export type DatesChange = { moved: MovedTogether[]; come: Together[]; gone: Together[]; counts: Counts };
type Counts = { moved: number; come: number; gone: number };

/** What a year says otherwise under another version; what comes back is one line however often it does. */
export function changedDates(before: readonly DateLine[], after: readonly DateLine[]): DatesChange {
  const known = new Map(before.map((line) => [line.id, line.on]));
  const there = new Set(after.map(({ id }) => id));
  const moved = after.filter(({ id, on }) => (known.get(id) ?? on) !== on);
  const come = after.filter(({ id }) => !known.has(id));
  const gone = before.filter(({ id }) => !there.has(id));
  return {
    moved: bySeries(moved).map((lines) => {
      const was = daysOf(lines.map(({ id, on }) => known.get(id) ?? on));
      return { ...togetherOf(lines), wasFrom: was.from, wasTo: was.to };
    }),
    come: bySeries(come).map(togetherOf),
    gone: bySeries(gone).map(togetherOf),
    counts: { moved: moved.length, come: come.length, gone: gone.length },
  };
}

/** The lines of one step that say the same of it, in the order in which each first comes. */
function bySeries(lines: readonly DateLine[]): DateLine[][] {
  const series = new Map<string, DateLine[]>();
  for (const line of lines) {
    const key = `${line.node ?? line.id} ${line.what} ${line.title.fr}`;
    series.set(key, [...(series.get(key) ?? []), line]);
  }
  return [...series.values()];
}

function togetherOf(lines: readonly DateLine[]): Together {
  const [first] = lines;
  if (first === undefined) throw new Error('a series without a date');
  return {
    id: first.id,
    title: first.title,
    what: first.what,
    count: lines.length,
    ...daysOf(lines.map(({ on }) => on)),
  };
}

function daysOf(days: readonly CivilDate[]): { from: CivilDate; to: CivilDate } {
  const sorted = [...days].sort();
  return { from: sorted[0] as CivilDate, to: sorted.at(-1) as CivilDate };
}
