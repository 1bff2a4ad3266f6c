import { TEMPLATE_LIMITS, WEEKDAYS } from '#schema/vocabulary';
import type { Recurrence, When } from '#schema/when';
import { isWorkingDay } from '../calendar/holidays.ts';
import {
  addMonths,
  addMonthsToPeriod,
  alignTo,
  type Day,
  fromDay,
  toDay,
  type Weekday,
} from '../calendar/plain-date.ts';
import { type Roll, roll } from '../calendar/working-days.ts';
import type { StepState } from '../state.ts';
import type { Own } from './own.ts';
import { addDays, anchorDate, countOf, minutesOf, type Reader, type Resolved, resolveWhen } from './resolve.ts';

/** A slot of a series: its date, or `off` when it falls on a day off and the series skips those (R22). */
export type Slot = { date: Resolved; off: boolean };

type Every = { weeks: number } | { months: number } | { days: number };
type Repeating = Extract<Recurrence, { every: unknown }>;

/**
 * The date of slot `i` of a series, counted from the anchor and never from the previous slot (R22). Null when the
 * anchor has not happened, or when a list of dates has no such entry.
 */
export function slotOf(reader: Reader, recurrence: Recurrence, i: number, own: Own, shift: number): Slot | null {
  const unrolled =
    'dates' in recurrence ? listed(reader, recurrence.dates, i, own) : repeated(reader, recurrence, i, own);
  if (unrolled === null) return null;
  return rollSlot(reader, unrolled, recurrence.roll ?? rollOf(recurrence, i), shift);
}

function rollOf(recurrence: Recurrence, i: number): Roll {
  const when = 'dates' in recurrence ? recurrence.dates[i] : recurrence.first;
  return when && 'roll' in when && when.roll ? when.roll : 'none';
}

function rollSlot(reader: Reader, date: Resolved, mode: Roll | 'skip', shift: number): Slot {
  const { calendar } = reader.program;
  const to = date.to + shift;
  if (mode === 'skip') {
    return { date: { ...date, from: date.from + shift, to, unrolled: to }, off: !isWorkingDay(calendar, to) };
  }
  if (date.from !== date.to) return { date: { ...date, from: date.from + shift, to, unrolled: to }, off: false };
  const rolled = roll(calendar, to, mode);
  return { date: { from: rolled, to: rolled, unrolled: to, minutes: date.minutes }, off: false };
}

function listed(reader: Reader, dates: When[], i: number, own: Own): Resolved | null {
  const when = dates[i];
  if (!when) return null;
  const found = resolveWhen(reader, 'after' in when ? { ...when, roll: 'none' } : when, own);
  return found;
}

function repeated(reader: Reader, { first, every }: Repeating, i: number, own: Own): Resolved | null {
  if (!('after' in first)) return stepOn(resolveWhen(reader, first, own), every, i);
  const anchor = anchorDate(reader, first.after, own);
  if (anchor === null) return null;
  const plus = first.plus ?? {};
  const months = countOf(reader, plus.months);
  if (months === null) return null;
  // Months are summed first and clipped once, so that the 31st comes back after a short month.
  const start = addMonths(toDay(anchor), months + ('months' in every ? every.months * i : 0));
  const days = 'weeks' in every ? every.weeks * 7 * i : 'days' in every ? every.days * i : 0;
  const moved = addDays(reader, start + days, plus);
  if (moved === null) return null;
  const aligned = first.align ? alignTo(moved, WEEKDAYS.indexOf(first.align) as Weekday) : moved;
  return { from: aligned, to: aligned, unrolled: aligned, minutes: first.at ? minutesOf(first.at) : null };
}

function stepOn(first: Resolved | null, every: Every, i: number): Resolved | null {
  if (first === null) return null;
  if ('months' in every) {
    if (first.from === first.to) return move(first, addMonths(first.unrolled, every.months * i));
    const period = addMonthsToPeriod({ from: first.from, to: first.to }, every.months * i);
    return { from: period.from, to: period.to, unrolled: period.to, minutes: null };
  }
  return move(first, first.unrolled + ('weeks' in every ? every.weeks * 7 : every.days) * i);
}

function move(date: Resolved, day: Day): Resolved {
  return { from: day, to: day, unrolled: day, minutes: date.minutes };
}

/** How many numbered occurrences a series has and the date of the last one, as far as it can be known. */
export type Shape = { total: number | null; last: string | null };

/** Reads the length of a series: its `count`, its `until` (inclusive, on unrolled dates) or its list of dates (R22). */
export function shapeOf(reader: Reader, recurrence: Recurrence, own: Own, appended: number, shift: number): Shape {
  const end = endOf(reader, recurrence, own);
  if (end === null) return { total: null, last: null };
  let extra = appended;
  let numbered = 0;
  let last: Day | null = null;
  for (let i = 0; i < TEMPLATE_LIMITS.occurrences + appended; i++) {
    const slot = slotOf(reader, recurrence, i, own, shift);
    if (slot === null && 'dates' in recurrence && end.count === null && i < recurrence.dates.length) return UNKNOWN;
    if (slot === null)
      return end.count !== null && numbered < end.count ? { total: end.count, last: null } : shape(numbered, last);
    const past = numbered >= (end.count ?? numbered + 1) || slot.date.unrolled > (end.until ?? slot.date.unrolled);
    if (past && extra === 0) return shape(numbered, last);
    if (slot.off) continue;
    if (past) extra -= 1;
    numbered += 1;
    last = slot.date.to;
  }
  return shape(numbered, last);
}

const UNKNOWN: Shape = { total: null, last: null };

function shape(total: number, last: Day | null): Shape {
  return { total, last: last === null ? null : fromDay(last) };
}

/** What ends a series, as far as it is known; null when nothing does yet. */
function endOf(reader: Reader, recurrence: Recurrence, own: Own): { count: number | null; until: Day | null } | null {
  if ('dates' in recurrence) return { count: recurrence.roll === 'skip' ? null : recurrence.dates.length, until: null };
  const count = recurrence.count === undefined ? null : countOf(reader, recurrence.count);
  const until = recurrence.until === undefined ? null : (resolveWhen(reader, recurrence.until, own)?.to ?? null);
  return count === null && until === null ? null : { count, until };
}

/** Whether a series may still grow: its end is not reached, or not known. */
export function hasMore(step: StepState): boolean {
  const series = step.series;
  return series !== undefined && (series.total === null || series.numbered < series.total);
}
