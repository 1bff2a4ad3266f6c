import { type Instant, MS_PER_DAY, MS_PER_MINUTE } from './instant.ts';
import { type Day, fromDay } from './plain-date.ts';
import { FIRST_YEAR, type ZoneRules, zoneTable } from './zone-table.ts';

export { type Instant, parseInstant } from './instant.ts';
export { ZONE_DATA_VERSION } from './zone-table.ts';

/** The mean Gregorian year. It misses the civil year by two days at most, around New Year, when no clock changes. */
const MS_PER_MEAN_YEAR = 365.2425 * MS_PER_DAY;

/** Whether the engine has the clock of this zone. Every other function here throws a RangeError for an unknown one. */
export function isKnownZone(zone: string): boolean {
  return zoneTable.has(zone);
}

/**
 * The first instant of a civil day: 00:00 there, or the end of the gap where clocks skipped midnight (Italy until
 * 1979). Date D accepts acts received before the start of D + 1 (R28).
 */
export function startOfDay(zone: string, day: Day): Instant {
  return instantAt(zone, day, 0);
}

/**
 * The instant at which clocks show `minutes` after midnight (minutes may exceed a day). A time that clocks skip is
 * moved forward by the gap; of a time they show twice, the first.
 */
export function instantAt(zone: string, day: Day, minutes: number): Instant {
  const rules = rulesOf(zone);
  const local = day * MS_PER_DAY + minutes * MS_PER_MINUTE;
  const inSummer = local - rules.summer * MS_PER_MINUTE;
  return isSummer(rules, inSummer) ? inSummer : local - rules.standard * MS_PER_MINUTE;
}

/** What the calendar and the clock on the wall show at an instant: the civil day and whole minutes after midnight. */
export function civilOf(zone: string, instant: Instant): { day: Day; minutes: number } {
  const local = instant + offsetMinutesAt(zone, instant) * MS_PER_MINUTE;
  const day = Math.floor(local / MS_PER_DAY);
  return { day, minutes: Math.floor((local - day * MS_PER_DAY) / MS_PER_MINUTE) };
}

/** Minutes that civil time is ahead of UTC: 60 in Paris in winter, 120 in summer. */
export function offsetMinutesAt(zone: string, instant: Instant): number {
  const rules = rulesOf(zone);
  return isSummer(rules, instant) ? rules.summer : rules.standard;
}

/**
 * An instant as read in the zone, ISO 8601: `2007-04-16T00:00:00+02:00`, in UTC with `Z`. Seconds always,
 * milliseconds only when there are any. `parseInstant` gives the same instant back.
 */
export function formatInstant(zone: string, instant: Instant): string {
  const offset = offsetMinutesAt(zone, instant);
  const local = instant + offset * MS_PER_MINUTE;
  const day = Math.floor(local / MS_PER_DAY);
  const seconds = Math.floor((local - day * MS_PER_DAY) / 1000);
  const milliseconds = local - day * MS_PER_DAY - seconds * 1000;
  const fraction = milliseconds === 0 ? '' : `.${String(milliseconds).padStart(3, '0')}`;
  const clock = `${hoursAndMinutes(Math.floor(seconds / 60))}:${twoDigits(seconds % 60)}`;
  return `${fromDay(day)}T${clock}${fraction}${zone === 'UTC' ? 'Z' : offsetText(offset)}`;
}

function rulesOf(zone: string): ZoneRules {
  const rules = zoneTable.get(zone);
  if (rules === undefined) throw new RangeError(`unknown time zone ${zone}`);
  return rules;
}

function isSummer(rules: ZoneRules, instant: Instant): boolean {
  const summer = rules.summers[1970 - FIRST_YEAR + Math.floor(instant / MS_PER_MEAN_YEAR)];
  return summer !== undefined && instant >= summer.starts && instant < summer.ends;
}

function offsetText(offset: number): string {
  return `${offset < 0 ? '-' : '+'}${hoursAndMinutes(Math.abs(offset))}`;
}

function hoursAndMinutes(minutes: number): string {
  return `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
}

function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}
