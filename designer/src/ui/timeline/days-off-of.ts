import { holidayName, holidayOn } from '#engine/calendar/holidays';
import { fromDay, toDay } from '#engine/calendar/plain-date';
import type { CivilDate } from '#schema/facts';
import type { Template } from '#schema/template';
import type { DayOff } from './model.ts';

/** The public holidays of a place between two days, and which of them the rest of the country does not have. */
export function daysOffOf(
  { territory, goodFriday }: Pick<Template, 'territory' | 'goodFriday'>,
  from: CivilDate,
  to: CivilDate,
): DayOff[] {
  const here = { territory, ...(goodFriday === undefined ? {} : { goodFriday }) };
  const country = { territory: territory.slice(0, 2) };
  const days: DayOff[] = [];
  for (let day = toDay(from); day <= toDay(to); day += 1) {
    const holiday = holidayOn(here, day);
    if (holiday === null) continue;
    const name = { fr: holidayName(holiday, 'fr'), en: holidayName(holiday, 'en') };
    days.push({ on: fromDay(day), name, isLocal: holidayOn(country, day) === null });
  }
  return days;
}
