import { isWorkingDay, type WorkCalendar } from '#engine/calendar/holidays';
import { fromDay } from '#engine/calendar/plain-date';
import { roll } from '#engine/calendar/working-days';
import { civilOf, instantAt } from '#engine/calendar/zone';

const OPENS = 9 * 60;
const CLOSES = 18 * 60;

/** Where a message is read: the clock and the days off of its contract. */
export type Place = { timeZone: string; calendar: WorkCalendar };

/** The first moment from `from` on at which people may be written to: between 9:00 and 18:00 of a working day. */
export function nextSendingTime({ timeZone, calendar }: Place, from: number): number {
  const { day, minutes } = civilOf(timeZone, from);
  if (isWorkingDay(calendar, day) && minutes >= OPENS && minutes < CLOSES) return from;
  const firstDay = minutes < OPENS ? day : day + 1;
  return instantAt(timeZone, roll(calendar, firstDay, 'next'), OPENS);
}

/** The civil day of an instant there. */
export function dayAt({ timeZone }: Place, at: number): string {
  return fromDay(civilOf(timeZone, at).day);
}
