import { isWorkingDay, type WorkCalendar } from './holidays.ts';
import type { Day } from './plain-date.ts';

/** What becomes of a date that falls on a day off. Nothing, unless the template says so (R28). */
export type Roll = 'none' | 'next' | 'previous' | 'nearest';

/**
 * The `count`-th working day after a day; before it when negative; the day itself, working or not, for 0. The day
 * counted from is never counted: from a Saturday, one working day is Monday. Takes time in proportion to `count`.
 */
export function addWorkingDays(calendar: WorkCalendar, day: Day, count: number): Day {
  const step = count < 0 ? -1 : 1;
  let current = day;
  for (let left = Math.abs(count); left > 0; left--) current = workingDayFrom(calendar, current + step, step);
  return current;
}

/** The day a date is moved to when it falls on a day off (R22). `nearest`: a tie goes to the next working day. */
export function roll(calendar: WorkCalendar, day: Day, mode: Roll): Day {
  if (mode === 'none') return day;
  if (mode === 'next') return workingDayFrom(calendar, day, 1);
  if (mode === 'previous') return workingDayFrom(calendar, day, -1);
  const next = workingDayFrom(calendar, day, 1);
  const previous = workingDayFrom(calendar, day, -1);
  return day - previous < next - day ? previous : next;
}

/** The day itself if it is a working day, or else the first one met in that direction. */
function workingDayFrom(calendar: WorkCalendar, day: Day, step: 1 | -1): Day {
  let current = day;
  while (!isWorkingDay(calendar, current)) current += step;
  return current;
}
