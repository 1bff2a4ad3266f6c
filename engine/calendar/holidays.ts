import type { HolidayId } from './holiday-names.ts';
import { lookUpHoliday, tabulate } from './holiday-table.ts';
import { type Day, weekdayOf } from './plain-date.ts';
import { byTerritory } from './territories.ts';

export { holidayName } from './holiday-names.ts';
export { CALENDAR_DATA_VERSION, isKnownTerritory, territories } from './territories.ts';

/** The days on which the partners of a contract work: those of the place where it is carried out. */
export type WorkCalendar = {
  /** `FR`, `FR-68`, `BE` … An unknown one is a RangeError: check it with `isKnownTerritory` first. */
  territory: string;
  /**
   * In Alsace-Moselle, whether the commune keeps Good Friday; it does unless told otherwise (Code du travail, art.
   * L.3134-13). Without effect elsewhere: Germany keeps it everywhere, the rest of France nowhere.
   */
  goodFriday?: boolean;
};

/** The public holiday a day is, by its stable id (`assumption`), or null. */
export function holidayOn(calendar: WorkCalendar, day: Day): HolidayId | null {
  const table = tables.get(calendar.territory);
  if (table === undefined) throw new RangeError(`unknown territory ${calendar.territory}`);
  return lookUpHoliday(table, day, calendar.goodFriday !== false);
}

/** Whether a day counts as a working day: Monday to Friday and no public holiday. */
export function isWorkingDay(calendar: WorkCalendar, day: Day): boolean {
  return weekdayOf(day) < 5 && holidayOn(calendar, day) === null;
}

const tables = byTerritory((territory) => tabulate(territory.holidays));
