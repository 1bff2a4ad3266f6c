import { easterSunday } from './easter.ts';
import type { HolidayId } from './holiday-names.ts';
import type { EasterOffset, FixedDate, HolidayRule, WeekdayFrom } from './holiday-rule.ts';
import { civilOfDay, type Day, dayOf, weekdayOf } from './plain-date.ts';

/**
 * A territory's rules laid out for looking up one day: by date, by distance from Easter, and the few that follow a
 * weekday. Made once when the engine is loaded, never changed.
 */
export type HolidayTable = {
  readonly byDate: readonly Entries[];
  readonly byEaster: readonly Entries[];
  readonly byWeekday: readonly { readonly on: WeekdayFrom; readonly entries: Entries }[];
};

/** What the law says of one place in the table, all rows of one shape so that looking up is quick. */
type Entry = { readonly id: HolidayId; readonly since: number; readonly until: number; readonly local: boolean };
type Entries = readonly Entry[] | undefined;
type CivilDate = ReturnType<typeof civilOfDay>;

/** 1 March is at most 55 days before Easter, and Corpus Christi, the last feast, 60 days after it, in June at most. */
const EASTER_REACH = 64;
const FIRST_EASTER_MONTH = 3;
const LAST_EASTER_MONTH = 6;

/** Lays out the rules of a territory. */
export function tabulate(rules: readonly HolidayRule[]): HolidayTable {
  return {
    byDate: grouped(rules.filter(isFixed), dateIndex),
    byEaster: grouped(rules.filter(isMovable), (rule) => rule.easter + EASTER_REACH),
    byWeekday: rules.filter(isOnWeekday).map((rule) => ({ on: rule, entries: [entryOf(rule)] })),
  };
}

/**
 * The holiday a day is, or null. Where two meet (Ascension on 1 May 2008), the one with a fixed date. `local` says
 * whether holidays kept in part of the territory are kept here.
 */
export function lookUpHoliday(table: HolidayTable, day: Day, local: boolean): HolidayId | null {
  const date = civilOfDay(day);
  return (
    firstInForce(table.byDate[dateIndex(date)], date.year, local) ??
    movableFeast(table, date, day, local) ??
    firstOnWeekday(table, date.year, day, local)
  );
}

function movableFeast(table: HolidayTable, date: CivilDate, day: Day, local: boolean): HolidayId | null {
  if (date.month < FIRST_EASTER_MONTH || date.month > LAST_EASTER_MONTH) return null;
  return firstInForce(table.byEaster[day - easterSunday(date.year) + EASTER_REACH], date.year, local);
}

function firstOnWeekday(table: HolidayTable, year: number, day: Day, local: boolean): HolidayId | null {
  for (const { on, entries } of table.byWeekday) {
    const first = dayOf(year, on.onOrAfter.month, on.onOrAfter.dayOfMonth);
    if (day >= first && day < first + 7 && weekdayOf(day) === on.weekday) return firstInForce(entries, year, local);
  }
  return null;
}

function firstInForce(entries: Entries, year: number, local: boolean): HolidayId | null {
  if (entries === undefined) return null;
  for (const entry of entries) {
    if (year >= entry.since && year <= entry.until && (local || !entry.local)) return entry.id;
  }
  return null;
}

function dateIndex(date: FixedDate): number {
  return date.month * 32 + date.dayOfMonth;
}

function grouped<Rule extends HolidayRule>(rules: readonly Rule[], indexOf: (rule: Rule) => number): Entries[] {
  const size = Math.max(0, ...rules.map(indexOf)) + 1;
  return Array.from({ length: size }, (_, index) => {
    const here = rules.filter((rule) => indexOf(rule) === index);
    return here.length === 0 ? undefined : here.map(entryOf);
  });
}

function entryOf({ id, since = 0, until = 9999, localOption }: HolidayRule): Entry {
  return { id, since, until, local: localOption !== undefined };
}

function isFixed(rule: HolidayRule): rule is HolidayRule & FixedDate {
  return 'dayOfMonth' in rule;
}

function isMovable(rule: HolidayRule): rule is HolidayRule & EasterOffset {
  return 'easter' in rule;
}

function isOnWeekday(rule: HolidayRule): rule is HolidayRule & WeekdayFrom {
  return 'weekday' in rule;
}
