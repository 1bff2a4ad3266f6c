import type { HolidayId } from './holiday-names.ts';
import { holidayOn, type WorkCalendar } from './holidays.ts';
import { type Day, weekdayOf } from './plain-date.ts';

/** Why nobody works that day: a public holiday, or 5 = Saturday, 6 = Sunday. */
export type DayOffReason = { holiday: HolidayId } | { weekday: 5 | 6 };

/**
 * Why a day is not a working day, or null when it is one, so that the preview can say which date was moved and why. A
 * holiday on a Sunday is told as the holiday.
 */
export function dayOffReason(calendar: WorkCalendar, day: Day): DayOffReason | null {
  const holiday = holidayOn(calendar, day);
  if (holiday !== null) return { holiday };
  const weekday = weekdayOf(day);
  return weekday === 5 || weekday === 6 ? { weekday } : null;
}
