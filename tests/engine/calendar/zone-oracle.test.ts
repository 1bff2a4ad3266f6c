import { describe, expect, it } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import { fromDay, toDay } from '#engine/calendar/plain-date';
import { civilOf, instantAt, offsetMinutesAt, startOfDay } from '#engine/calendar/zone';

/**
 * Our tables against the zone data of the machine (ICU, through Temporal): every day and every change of clock. France
 * had no summer time from 1946 to 1975 and Italy none from 1949 to 1965, so the tables hold from those years on.
 */
const tables = [
  { zone: 'UTC', from: '1990-01-01', changes: 0 },
  { zone: 'Europe/Paris', from: '1976-01-01', changes: 170 },
  { zone: 'Europe/Brussels', from: '1976-01-01', changes: 168 },
  { zone: 'Europe/Luxembourg', from: '1976-01-01', changes: 168 },
  { zone: 'Europe/Berlin', from: '1976-01-01', changes: 162 },
  { zone: 'Europe/Rome', from: '1966-01-01', changes: 190 },
];
const END = '2060-12-31';
const HALF_HOURS_AROUND = Array.from({ length: 13 }, (_, index) => (index - 6) * 30);

describe.each(tables)('the clocks of $zone from $from to 2060', ({ zone, from, changes }) => {
  it('start every day when Temporal says', () => {
    const wrong: string[] = [];
    let date = Temporal.PlainDate.from(from);
    for (let day = toDay(from); day <= toDay(END); day++, date = date.add({ days: 1 })) {
      const start = date.toZonedDateTime(zone);
      const same =
        startOfDay(zone, day) === start.epochMilliseconds &&
        offsetMinutesAt(zone, start.epochMilliseconds) === start.offsetNanoseconds / 60e9;
      if (!same) wrong.push(fromDay(day));
    }
    expect(wrong).toEqual([]);
  });

  it('change at the minute Temporal says', () => {
    const found = changesOf(zone, from);
    expect(found).toHaveLength(changes);
    for (const change of found) {
      const at = change.epochMilliseconds;
      expect(offsetMinutesAt(zone, at)).toBe(change.offsetNanoseconds / 60e9);
      expect(offsetMinutesAt(zone, at - 1)).toBe(change.subtract({ milliseconds: 1 }).offsetNanoseconds / 60e9);
    }
  });

  it('read and find the hours around every change as Temporal does', () => {
    for (const change of changesOf(zone, from)) {
      for (const minutes of HALF_HOURS_AROUND) {
        expect(clockAt(zone, change, minutes)).toEqual(clockByTemporal(change, minutes));
        expect(instantByClock(zone, change, minutes)).toBe(instantByTemporal(change, minutes));
      }
    }
  });
});

function changesOf(zone: string, from: string): Temporal.ZonedDateTime[] {
  const changes: Temporal.ZonedDateTime[] = [];
  let change = Temporal.PlainDate.from(from).toZonedDateTime(zone).getTimeZoneTransition('next');
  while (change !== null && change.year <= 2060) {
    changes.push(change);
    change = change.getTimeZoneTransition('next');
  }
  return changes;
}

function clockAt(zone: string, change: Temporal.ZonedDateTime, minutes: number): { date: string; minutes: number } {
  const { day, minutes: onClock } = civilOf(zone, change.epochMilliseconds + minutes * 60_000);
  return { date: fromDay(day), minutes: onClock };
}

function clockByTemporal(change: Temporal.ZonedDateTime, minutes: number): { date: string; minutes: number } {
  const then = change.add({ minutes });
  return { date: then.toPlainDate().toString(), minutes: then.hour * 60 + then.minute };
}

/** The wall-clock times around a change, some skipped, some shown twice. */
function instantByClock(zone: string, change: Temporal.ZonedDateTime, minutes: number): number {
  const wall = change.toPlainDateTime().add({ minutes });
  return instantAt(zone, toDay(wall.toPlainDate().toString()), wall.hour * 60 + wall.minute);
}

function instantByTemporal(change: Temporal.ZonedDateTime, minutes: number): number {
  const wall = change.toPlainDateTime().add({ minutes });
  return wall.toZonedDateTime(change.timeZoneId, { disambiguation: 'compatible' }).epochMilliseconds;
}
