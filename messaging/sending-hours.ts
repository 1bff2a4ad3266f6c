import { isWorkingDay, type WorkCalendar } from '#engine/calendar/holidays';
import { fromDay } from '#engine/calendar/plain-date';
import { roll } from '#engine/calendar/working-days';
import { civilOf, instantAt } from '#engine/calendar/zone';
import type { DayPart } from '#store/collections/people';

type Hours = { opens: number; closes: number };

const ALL_DAY: Hours = { opens: 9 * 60, closes: 18 * 60 };
/** Whoever chose a part of the day is written to in that part only; it lies within everybody's hours. */
const PARTS: Record<DayPart, Hours> = {
  morning: { opens: 9 * 60, closes: 12 * 60 },
  afternoon: { opens: 13 * 60, closes: 18 * 60 },
};

/** Where a message is read: the clock and the days off of its contract. */
export type Place = { timeZone: string; calendar: WorkCalendar };

/**
 * The first moment from `from` on at which somebody may be written to: between 9:00 and 18:00 of a working day, or in
 * the part of it that they chose.
 */
export function nextSendingTime({ timeZone, calendar }: Place, from: number, part: DayPart | null = null): number {
  const { opens, closes } = part === null ? ALL_DAY : PARTS[part];
  const { day, minutes } = civilOf(timeZone, from);
  if (isWorkingDay(calendar, day) && minutes >= opens && minutes < closes) return from;
  const firstDay = minutes < opens ? day : day + 1;
  return instantAt(timeZone, roll(calendar, firstDay, 'next'), opens);
}

/** The civil day of an instant there. */
export function dayAt({ timeZone }: Place, at: number): string {
  return fromDay(civilOf(timeZone, at).day);
}
