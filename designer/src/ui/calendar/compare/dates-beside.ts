import type { CivilDate } from '#schema/facts';
import type { DateLine } from '../../timeline/date-lines.ts';

/** One date in several years, in their order; null in a year that has it not. */
export type DateBeside = { line: DateLine; days: readonly (CivilDate | null)[] };

/** The dates that are not the same in all of some years, in the order of the first that has them. */
export function datesBeside(years: readonly (readonly DateLine[])[]): DateBeside[] {
  const known = years.map((lines) => new Map(lines.map((line) => [line.id, line.on])));
  const first = new Map<string, DateLine>();
  for (const line of years.flat()) if (!first.has(line.id)) first.set(line.id, line);
  const all = [...first.values()].map((line) => ({ line, days: known.map((days) => days.get(line.id) ?? null) }));
  return all
    .filter(({ days }) => days.some((on) => on !== days[0]))
    .sort((a, b) => (a.line.on < b.line.on ? -1 : a.line.on > b.line.on ? 1 : 0));
}
