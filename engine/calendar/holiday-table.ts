import { easterSunday } from './easter.ts';
import type { HolidayId } from './holiday-names.ts';
import type { EasterOffset, FixedDate, HolidayRule, WeekdayFrom } from './holiday-rule.ts';
import { civilOfDay, type Day, dayOf, weekdayOf } from './plain-date.ts';

/**
 * A territory's rules laid out for looking up one day: by date, by distance from Easter, and the few that follow a
 * weekday. Made once when the engine is loaded, never changed.
 */
export type HolidayTable = {
  readonly byDate: readonly (readonly HolidayRule[] | undefined)[];
  readonly byEaster: readonly (readonly HolidayRule[] | undefined)[];
  readonly byWeekday: readonly (HolidayRule & WeekdayFrom)[];
};

/** No movable feast is further from Easter than this (Corpus Christi is the 60th day after). */
const EASTER_REACH = 64;

/** Lays out the rules of a territory. */
export function tabulate(rules: readonly HolidayRule[]): HolidayTable {
  return {
    byDate: grouped(rules.filter(isFixed), dateIndex),
    byEaster: grouped(rules.filter(isMovable), (rule) => rule.easter + EASTER_REACH),
    byWeekday: rules.filter(isOnWeekday),
  };
}

/** The holiday a day is, or null. Where two meet (Ascension on 1 May 2008), the one with a fixed date. */
export function lookUpHoliday(table: HolidayTable, day: Day, goodFriday: boolean): HolidayId | null {
  const date = civilOfDay(day);
  return (
    firstInForce(table.byDate[dateIndex(date)], date.year, goodFriday) ??
    firstInForce(table.byEaster[easterIndex(date.year, day)], date.year, goodFriday) ??
    firstOnWeekday(table.byWeekday, date.year, day)
  );
}

function firstInForce(rules: readonly HolidayRule[] | undefined, year: number, goodFriday: boolean): HolidayId | null {
  if (rules === undefined) return null;
  for (const rule of rules) {
    if (isInForce(rule, year) && (goodFriday || rule.localOption !== 'goodFriday')) return rule.id;
  }
  return null;
}

function firstOnWeekday(rules: HolidayTable['byWeekday'], year: number, day: Day): HolidayId | null {
  for (const rule of rules) {
    const first = dayOf(year, rule.onOrAfter.month, rule.onOrAfter.dayOfMonth);
    if (day >= first && day < first + 7 && weekdayOf(day) === rule.weekday && isInForce(rule, year)) return rule.id;
  }
  return null;
}

function isInForce(rule: HolidayRule, year: number): boolean {
  return (rule.since === undefined || year >= rule.since) && (rule.until === undefined || year <= rule.until);
}

function dateIndex(date: FixedDate): number {
  return date.month * 32 + date.dayOfMonth;
}

/** Place in `byEaster`; 0, always empty, for days out of Easter's reach. */
function easterIndex(year: number, day: Day): number {
  const distance = day - easterSunday(year);
  return distance > -EASTER_REACH && distance < EASTER_REACH ? distance + EASTER_REACH : 0;
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

function grouped<Rule>(rules: readonly Rule[], indexOf: (rule: Rule) => number): (Rule[] | undefined)[] {
  const size = Math.max(0, ...rules.map(indexOf)) + 1;
  return Array.from({ length: size }, (_, index) => {
    const here = rules.filter((rule) => indexOf(rule) === index);
    return here.length === 0 ? undefined : here;
  });
}
