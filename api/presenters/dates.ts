import { holidayName, type WorkCalendar } from '#engine/calendar/holidays';
import { isPlainDate, toDay } from '#engine/calendar/plain-date';
import { dayOffReason } from '#engine/calendar/reason-of-shift';
import type { CivilDate, DateValue } from '#schema/facts';
import type { Localised } from '#schema/primitives';

/** A date as pages show it: the day, and, when a day off moved it, from which day and why. */
export type DateView = { on: CivilDate; from: CivilDate | null; because: Localised | null };

export function dateView({ on, from }: Pick<DateValue, 'on' | 'from'>, calendar: WorkCalendar): DateView {
  if (from === undefined || from === on) return { on, from: null, because: null };
  return { on, from, because: reasonOfShift(calendar, from) };
}

/** Why nobody works on a day, in words. */
export function reasonOfShift(calendar: WorkCalendar, day: CivilDate): Localised | null {
  if (!isPlainDate(day)) return null;
  const reason = dayOffReason(calendar, toDay(day));
  if (reason === null) return null;
  if ('holiday' in reason) return { fr: holidayName(reason.holiday, 'fr'), en: holidayName(reason.holiday, 'en') };
  return reason.weekday === 5 ? { fr: 'samedi', en: 'Saturday' } : { fr: 'dimanche', en: 'Sunday' };
}
