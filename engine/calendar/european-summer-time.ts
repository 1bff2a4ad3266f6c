import { type Instant, MS_PER_DAY, MS_PER_MINUTE } from './instant.ts';
import { type Day, dayOf, weekdayOf } from './plain-date.ts';

/** One summer: from the first instant of summer time to the first instant of winter time. */
export type Summer = { readonly starts: Instant; readonly ends: Instant };

/**
 * The summer of a year by the rule western Europe shares, in force since 1977 at the earliest: clocks change at 01:00
 * UTC, everywhere at once.
 */
export function europeanSummer(year: number): Summer {
  return { starts: changeOn(firstSunday(year)), ends: changeOn(lastSunday(year)) };
}

/** Last Sunday of March since 1981 (first common date: directive 80/737/EEC); before, the first Sunday of April. */
function firstSunday(year: number): Day {
  return year >= 1981 ? sundayOnOrBefore(dayOf(year, 3, 31)) : sundayOnOrBefore(dayOf(year, 4, 7));
}

/**
 * Last Sunday of October since 1996 (directive 94/21/EC, made permanent by 2000/84/EC); before, the last Sunday of
 * September, except in 1978: 1 October.
 */
function lastSunday(year: number): Day {
  if (year >= 1996) return sundayOnOrBefore(dayOf(year, 10, 31));
  return year === 1978 ? dayOf(1978, 10, 1) : sundayOnOrBefore(dayOf(year, 9, 30));
}

function sundayOnOrBefore(day: Day): Day {
  return day - ((weekdayOf(day) + 1) % 7);
}

function changeOn(sunday: Day): Instant {
  return sunday * MS_PER_DAY + 60 * MS_PER_MINUTE;
}
