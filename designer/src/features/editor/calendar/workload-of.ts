import { fromDay, toDay } from '#engine/calendar/plain-date';
import type { CivilDate } from '#schema/facts';
import type { DateLine, LineKind } from '../../../ui/timeline/date-lines.ts';

/** What each role has to do week by week, by the Monday of each week. */
export type Load = { weeks: CivilDate[]; roles: { role: string; perWeek: number[]; most: number; total: number }[] };

/** Dates on which somebody has to come or to do something. */
const WORK = new Set<LineKind>(['due', 'meets', 'signed']);

/** Counts the dates of each role in each week; weeks without any are left out. */
export function workloadOf(roles: readonly string[], lines: readonly DateLine[]): Load {
  const work = lines.filter(({ what }) => WORK.has(what));
  const weeks = [...new Set(work.map(({ on }) => mondayOf(on)))].sort();
  const place = new Map(weeks.map((week, at) => [week, at]));
  const counted = roles.map((role) => {
    const perWeek = weeks.map(() => 0);
    for (const line of work) {
      const at = place.get(mondayOf(line.on));
      if (at !== undefined && (line.isEverybody || line.roles.includes(role))) perWeek[at] = (perWeek[at] ?? 0) + 1;
    }
    return { role, perWeek, most: Math.max(0, ...perWeek), total: perWeek.reduce((sum, count) => sum + count, 0) };
  });
  return { weeks, roles: counted.filter(({ total }) => total > 0) };
}

function mondayOf(on: CivilDate): CivilDate {
  const day = toDay(on);
  // Day 0 is Thursday 1 January 1970.
  return fromDay(day - ((((day + 3) % 7) + 7) % 7));
}
