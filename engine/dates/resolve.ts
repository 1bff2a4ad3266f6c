import type { CivilDate, DateValue } from '#schema/facts';
import { WEEKDAYS } from '#schema/vocabulary';
import { type CountRef, type Offset, type When } from '#schema/when';
import { AMENDMENT_UNTIL } from '../amend/names.ts';
import {
  addMonths,
  addMonthsToPeriod,
  alignTo,
  type Day,
  fromDay,
  isPlainDate,
  monthPeriod,
  quarterPeriod,
  toDay,
  type Weekday,
} from '../calendar/plain-date.ts';
import { addWorkingDays, roll } from '../calendar/working-days.ts';
import { instantAt, startOfDay } from '../calendar/zone.ts';
import type { Program } from '../program.ts';
import type { ContractState } from '../state.ts';
import { memberOf, type Own, rowOf } from './own.ts';

/** A date worked out: the day or the period, before and after rolling, and the hour if one is stated. */
export type Resolved = { from: Day; to: Day; unrolled: Day; minutes: number | null };

/** What dates are read against: a program and where its contract stands. */
export type Reader = { program: Program; state: ContractState };

/** Works a date out, or says null: an anchor that has not happened is never guessed (design 3.4). */
export function resolveWhen(reader: Reader, when: When, own: Own): Resolved | null {
  if ('on' in when) return single(toDay(when.on), null);
  if ('month' in when) return period(monthPeriod(when.month));
  if ('quarter' in when) return period(quarterPeriod(when.quarter));
  if ('latest' in when) return latest(when.latest.map((inner) => resolveWhen(reader, inner, own)));
  if ('earliest' in when) return earliest(when.earliest.map((inner) => resolveWhen(reader, inner, own)));
  const anchor = anchorDate(reader, when.after, own);
  if (anchor === null) return null;
  const since = when.after === 'due' ? own.run?.due?.since : undefined;
  const whole = since === undefined ? null : movedPeriod(reader, toDay(since), toDay(anchor), when);
  if (whole) return whole;
  const moved = addOffset(reader, toDay(anchor), when.plus);
  if (moved === null) return null;
  const aligned = when.align ? alignTo(moved, WEEKDAYS.indexOf(when.align) as Weekday) : moved;
  const rolled = roll(reader.program.calendar, aligned, when.roll ?? 'none');
  return { from: rolled, to: rolled, unrolled: aligned, minutes: when.at ? minutesOf(when.at) : null };
}

/** A period and some months are a period again; any other distance counts from its last day (R25). */
function movedPeriod(reader: Reader, from: Day, to: Day, when: Extract<When, { after: string }>): Resolved | null {
  const { plus, align, at } = when;
  if (!plus || align || at || plus.weeks !== undefined || plus.days !== undefined || plus.workingDays !== undefined)
    return null;
  const months = countOf(reader, plus.months);
  return months === null ? null : period(addMonthsToPeriod({ from, to }, months));
}

/** Adds a distance: months summed first and clipped once, then weeks and days, then working days (R22). */
export function addOffset(reader: Reader, day: Day, plus: Offset | undefined): Day | null {
  if (!plus) return day;
  const months = countOf(reader, plus.months);
  return months === null ? null : addDays(reader, addMonths(day, months), plus);
}

/** What is left of a distance once its months are added. */
export function addDays(reader: Reader, day: Day, plus: Offset): Day | null {
  const weeks = countOf(reader, plus.weeks);
  const days = countOf(reader, plus.days);
  const working = countOf(reader, plus.workingDays);
  if (weeks === null || days === null || working === null) return null;
  const moved = day + weeks * 7 + days;
  return working === 0 ? moved : addWorkingDays(reader.program.calendar, moved, working);
}

/** A number written in the template, or held by an integer field; null when the field is empty. */
export function countOf(reader: Reader, count: CountRef | undefined): number | null {
  if (count === undefined) return 0;
  if (typeof count === 'number') return count;
  const value = reader.state.fields[count.field];
  return typeof value === 'number' && Number.isInteger(value) && Math.abs(value) <= 36_500 ? value : null;
}

/** The date of an anchor (R27), or null when it has not happened. */
export function anchorDate(reader: Reader, anchor: string, own: Own): CivilDate | null {
  switch (anchor) {
    case 'reached':
      return own.step?.reachedOn ?? null;
    case 'opened':
      return own.run?.openedOn ?? own.step?.openedOn ?? null;
    case 'due':
      return own.run?.due?.on ?? null;
    case 'occurrence':
      return own.run?.on ?? null;
    case AMENDMENT_UNTIL:
      return reader.state.amendment?.until ?? null;
    default:
      return namedAnchor(reader, anchor, own);
  }
}

function namedAnchor(reader: Reader, anchor: string, own: Own): CivilDate | null {
  if (anchor.startsWith('field:')) return dateField(reader, anchor.slice(6), own);
  if (anchor.startsWith('row:'))
    return asDate((own.row ?? rowOf(reader.program, reader.state, own))?.values[anchor.slice(4)]);
  for (let scope = own.scope; scope?.parent !== undefined; ) {
    const local = reader.state.anchors[`${scope.id}|${anchor}`];
    if (local !== undefined) return local;
    const parent = reader.state.steps[scope.parent];
    scope = parent ? reader.state.scopes[parent.scope] : undefined;
  }
  return foreignAnchor(reader, anchor, own);
}

/** Inside a group, a step of the same group that has not happened in this instance is unknown, whatever others did. */
function foreignAnchor(reader: Reader, anchor: string, own: Own): CivilDate | null {
  if (own.scope?.parent !== undefined && anchor.startsWith('node:')) {
    const node = reader.program.nodes[anchor.split(':')[1] ?? ''];
    if (node && isAround(reader, node.home, own)) return null;
  }
  return reader.state.anchors[anchor] ?? null;
}

function isAround(reader: Reader, home: string, own: Own): boolean {
  for (let scope = own.scope; scope?.parent !== undefined; ) {
    if (scope.of === home) return true;
    const parent = reader.state.steps[scope.parent];
    scope = parent ? reader.state.scopes[parent.scope] : undefined;
  }
  return false;
}

function dateField(reader: Reader, field: string, own: Own): CivilDate | null {
  const perPerson = reader.program.fields[field]?.of;
  if (!perPerson) return asDate(reader.state.fields[field]);
  const member = memberOf(reader.program, reader.state, own);
  const person = member?.kind === 'seat' ? reader.state.seats[member.seat]?.person : undefined;
  return person ? asDate(reader.state.fields[`${field}@${person}`]) : null;
}

function asDate(value: unknown): CivilDate | null {
  return isPlainDate(value) ? value : null;
}

function single(day: Day, minutes: number | null): Resolved {
  return { from: day, to: day, unrolled: day, minutes };
}

function period(found: { from: Day; to: Day } | null): Resolved | null {
  return found ? { from: found.from, to: found.to, unrolled: found.to, minutes: null } : null;
}

/** The later of several dates; unknown as long as one of them is, for it may still be the latest. */
function latest(dates: (Resolved | null)[]): Resolved | null {
  let found: Resolved | null = null;
  for (const date of dates) {
    if (date === null) return null;
    if (found === null || date.to > found.to) found = date;
  }
  return found;
}

/** The earliest of the dates that are known so far. */
function earliest(dates: (Resolved | null)[]): Resolved | null {
  let found: Resolved | null = null;
  for (const date of dates) if (date !== null && (found === null || date.to < found.to)) found = date;
  return found;
}

/** Minutes after midnight of an hour written `18:00`. */
export function minutesOf(hour: string): number {
  return Number(hour.slice(0, 2)) * 60 + Number(hour.slice(3));
}

/** A date to act by: past at the end of its day, or at the stated hour (R28). A period is due at its end (R25). */
export function asDue(reader: Reader, date: Resolved): DateValue {
  const at =
    date.minutes === null ? startOfDay(reader.program.zone, date.to + 1) : hourOf(reader, date.to, date.minutes);
  const due = dated(date.to, at, date.unrolled);
  return date.from === date.to ? due : { ...due, since: fromDay(date.from) };
}

/** A date on which something opens: 00:00 of the day, or the stated hour (R47). A period opens on its first day (R25). */
export function asOpening(reader: Reader, date: Resolved): DateValue {
  const at =
    date.minutes === null ? startOfDay(reader.program.zone, date.from) : hourOf(reader, date.from, date.minutes);
  return dated(date.from, at, date.from === date.to ? date.unrolled : date.from);
}

function hourOf(reader: Reader, day: Day, minutes: number): number {
  return instantAt(reader.program.zone, day, minutes);
}

function dated(day: Day, at: number, unrolled: Day): DateValue {
  return unrolled === day ? { on: fromDay(day), at } : { on: fromDay(day), at, from: fromDay(unrolled) };
}
