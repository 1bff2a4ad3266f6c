import { quotient } from './quotient.ts';

/** A civil date `YYYY-MM-DD` (proleptic Gregorian), read in the contract's own zone: it has no hour (R28). */
export type PlainDate = string;

/** A civil date as a number: whole days since 1970-01-01. All date arithmetic is done on it. */
export type Day = number;

/** 0 = Monday … 6 = Sunday, so that "before 5" reads "on a weekday". */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/** A month or a quarter: its first and its last day, both included (R25). */
export type Period = { readonly from: Day; readonly to: Day };

/** The years a template or an act may name; arithmetic itself has no bound. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;

const DAYS_PER_ERA = 146_097;
const DAYS_FROM_ERA_TO_EPOCH = 719_468;

/** The day a valid date names. A text that is no date gives a meaningless number: check it with `isPlainDate` first. */
export function toDay(date: PlainDate): Day {
  return dayOf(digits(date, 0, 4), digits(date, 5, 2), digits(date, 8, 2));
}

/** The date a day is written as, in facts, texts and screens. */
export function fromDay(day: Day): PlainDate {
  const { year, month, dayOfMonth } = civilOfDay(day);
  return `${fourDigits(year)}-${TWO_DIGITS[month]}-${TWO_DIGITS[dayOfMonth]}`;
}

function fourDigits(year: number): string {
  return year > 999 ? String(year) : String(year).padStart(4, '0');
}

/** Months and days as they are written: every date of every fact has one of each. */
const TWO_DIGITS = Array.from({ length: 32 }, (_, value) => String(value).padStart(2, '0'));

/** Whether a text from outside is a date that exists (never 2007-02-30), from 1900 to 2199. */
export function isPlainDate(text: unknown): text is PlainDate {
  if (typeof text !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const year = digits(text, 0, 4);
  const month = digits(text, 5, 2);
  const dayOfMonth = digits(text, 8, 2);
  return isYear(year) && isMonth(month) && dayOfMonth >= 1 && dayOfMonth <= daysInMonth(year, month);
}

/**
 * The day of a year, month 1..12 and day of month.
 * Years are counted from March in eras of 400 years, so that the leap day is the last of its year
 * (Howard Hinnant, "chrono-compatible low-level date algorithms").
 */
export function dayOf(year: number, month: number, dayOfMonth: number): Day {
  const marchYear = month > 2 ? year : year - 1;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = quotient(153 * (month > 2 ? month - 3 : month + 9) + 2, 5) + dayOfMonth - 1;
  const dayOfEra = yearOfEra * 365 + quotient(yearOfEra, 4) - quotient(yearOfEra, 100) + dayOfYear;
  return era * DAYS_PER_ERA + dayOfEra - DAYS_FROM_ERA_TO_EPOCH;
}

/** The year, month 1..12 and day of month of a day: the inverse of `dayOf`. */
export function civilOfDay(day: Day): { year: number; month: number; dayOfMonth: number } {
  const shifted = day + DAYS_FROM_ERA_TO_EPOCH;
  const era = Math.floor(shifted / DAYS_PER_ERA);
  const dayOfEra = shifted - era * DAYS_PER_ERA;
  const leapDays = quotient(dayOfEra, 1460) - quotient(dayOfEra, 36_524) + quotient(dayOfEra, 146_096);
  const yearOfEra = quotient(dayOfEra - leapDays, 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + quotient(yearOfEra, 4) - quotient(yearOfEra, 100));
  const marchMonth = quotient(5 * dayOfYear + 2, 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const dayOfMonth = dayOfYear - quotient(153 * marchMonth + 2, 5) + 1;
  return { year: era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month, dayOfMonth };
}

/**
 * The same day of the month, `months` later (or earlier). Where the target month is too short, its last day:
 * 2006-11-30 and three months give 2007-02-28. Sum the months first and call this once, or ends of month drift (R22).
 */
export function addMonths(day: Day, months: number): Day {
  if (months === 0) return day;
  const { year, month, dayOfMonth } = civilOfDay(day);
  const monthIndex = year * 12 + month - 1 + months;
  const targetYear = Math.floor(monthIndex / 12);
  const targetMonth = monthIndex - targetYear * 12 + 1;
  return dayOf(targetYear, targetMonth, Math.min(dayOfMonth, daysInMonth(targetYear, targetMonth)));
}

/** The day of the week, Monday first. */
export function weekdayOf(day: Day): Weekday {
  // 1970-01-01 was a Thursday.
  return ((((day + 3) % 7) + 7) % 7) as Weekday;
}

/** The first such weekday on or after a day: "the first Thursday from the signature" (`align`, R22 and R27). */
export function alignTo(day: Day, weekday: Weekday): Day {
  return day + ((weekday - weekdayOf(day) + 7) % 7);
}

/** The month written `2007-06`; null when the text is not one, or lies outside 1900 to 2199. */
export function monthPeriod(text: string): Period | null {
  if (!/^\d{4}-\d{2}$/.test(text)) return null;
  const month = digits(text, 5, 2);
  return isMonth(month) ? periodOf(digits(text, 0, 4), month, 1) : null;
}

/** The quarter written `2007-Q3` (July to September); null when the text is not one. */
export function quarterPeriod(text: string): Period | null {
  if (!/^\d{4}-Q[1-4]$/.test(text)) return null;
  return periodOf(digits(text, 0, 4), digits(text, 6, 1) * 3 - 2, 3);
}

/** A period moved by whole months: a month stays a month, a quarter a quarter, whatever their lengths in days (R25). */
export function addMonthsToPeriod(period: Period, months: number): Period {
  return { from: addMonths(period.from, months), to: addMonths(period.to + 1, months) - 1 };
}

function periodOf(year: number, month: number, months: number): Period | null {
  if (!isYear(year)) return null;
  const from = dayOf(year, month, 1);
  return { from, to: addMonths(from, months) - 1 };
}

function isYear(year: number): boolean {
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}

function isMonth(month: number): boolean {
  return month >= 1 && month <= 12;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function digits(text: string, start: number, length: number): number {
  let value = 0;
  for (let index = start; index < start + length; index++) value = value * 10 + text.charCodeAt(index) - 48;
  return value;
}
