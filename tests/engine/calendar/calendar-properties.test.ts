import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isWorkingDay, territories } from '#engine/calendar/holidays';
import {
  addMonths,
  addMonthsToPeriod,
  alignTo,
  civilOfDay,
  dayOf,
  fromDay,
  isPlainDate,
  monthPeriod,
  toDay,
  type Weekday,
  weekdayOf,
} from '#engine/calendar/plain-date';
import { dayOffReason } from '#engine/calendar/reason-of-shift';
import { addWorkingDays, roll } from '#engine/calendar/working-days';
import { civilOf, formatInstant, instantAt, offsetMinutesAt, parseInstant, startOfDay } from '#engine/calendar/zone';

const zones = ['UTC', 'Europe/Paris', 'Europe/Brussels', 'Europe/Luxembourg', 'Europe/Berlin', 'Europe/Rome'];
const MS_PER_DAY = 86_400_000;

const days = fc.integer({ min: toDay('1900-01-01'), max: toDay('2199-12-31') });
const instants = fc.integer({ min: toDay('1900-01-02') * MS_PER_DAY, max: toDay('2199-12-30') * MS_PER_DAY });
const months = fc.integer({ min: -600, max: 600 });
const counts = fc.integer({ min: -60, max: 60 });
const calendars = fc.record(
  { territory: fc.constantFrom(...territories.map((territory) => territory.code), 'FR-69'), goodFriday: fc.boolean() },
  { requiredKeys: ['territory'] },
);

describe('civil dates', () => {
  it('a date written and read again is the same day, and Date agrees', () => {
    hold(days, (day) => {
      expect(toDay(fromDay(day))).toBe(day);
      expect(isPlainDate(fromDay(day))).toBe(true);
      expect(fromDay(day)).toBe(new Date(day * MS_PER_DAY).toISOString().slice(0, 10));
      expect((weekdayOf(day) + 1) % 7).toBe(new Date(day * MS_PER_DAY).getUTCDay());
    });
  });

  it('arithmetic goes on beyond the years a template may name', () => {
    hold(fc.integer({ min: -1_000_000, max: 2_000_000 }), (day) => {
      const { year, month, dayOfMonth } = civilOfDay(day);
      expect(dayOf(year, month, dayOfMonth)).toBe(day);
      expect(new Date(day * MS_PER_DAY).getUTCFullYear()).toBe(year);
    });
  });

  it('a text is a date exactly when Date gives it back unchanged', () => {
    const numbers = (max: number, width: number) =>
      fc.integer({ min: 0, max }).map((n) => String(n).padStart(width, '0'));
    const texts = fc
      .tuple(fc.integer({ min: 1900, max: 2199 }), numbers(14, 2), numbers(33, 2))
      .map((p) => p.join('-'));
    hold(texts, (text) => {
      const date = new Date(`${text}T00:00:00Z`);
      const exists = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
      expect(isPlainDate(text)).toBe(exists);
    });
  });

  it('R22 months added keep the day of the month, or take the last day of a shorter one', () => {
    hold2(days, months, (day, count) => {
      const from = civilOfDay(day);
      const to = civilOfDay(addMonths(day, count));
      const lastOfMonth = new Date(Date.UTC(to.year, to.month, 0)).getUTCDate();
      expect(to.year * 12 + to.month).toBe(from.year * 12 + from.month + count);
      expect(to.dayOfMonth).toBe(Math.min(from.dayOfMonth, lastOfMonth));
    });
  });

  it('R22 a later date stays later, or the same, when both move by the same months', () => {
    hold2(days, months, (day, count) =>
      expect(addMonths(day + 1, count)).toBeGreaterThanOrEqual(addMonths(day, count)),
    );
  });

  it('R27 aligned dates are that weekday, within the week', () => {
    hold2(days, fc.integer({ min: 0, max: 6 }), (day, weekday) => {
      const aligned = alignTo(day, weekday as Weekday);
      expect(weekdayOf(aligned)).toBe(weekday);
      expect(aligned - day).toBeGreaterThanOrEqual(0);
      expect(aligned - day).toBeLessThan(7);
    });
  });

  it('R25 a month moved is the month so many months later', () => {
    hold2(fc.integer({ min: 1960, max: 2140 }), months, (year, count) => {
      const june = monthPeriod(`${year}-06`);
      const { year: toYear, month } = civilOfDay(addMonths(dayOf(year, 6, 1), count));
      const expected = monthPeriod(`${toYear}-${String(month).padStart(2, '0')}`);
      expect(june && addMonthsToPeriod(june, count)).toEqual(expected);
    });
  });
});

describe('working days', () => {
  it('R22 so many working days on, and as many back, is the same working day', () => {
    hold3(calendars, days, counts, (calendar, day, count) => {
      const workingDay = roll(calendar, day, 'next');
      expect(addWorkingDays(calendar, addWorkingDays(calendar, workingDay, count), -count)).toBe(workingDay);
    });
  });

  it('R22 as many working days lie in between as were added', () => {
    hold3(calendars, days, fc.integer({ min: 1, max: 60 }), (calendar, day, count) => {
      const end = addWorkingDays(calendar, day, count);
      let between = 0;
      for (let current = day + 1; current <= end; current++) between += isWorkingDay(calendar, current) ? 1 : 0;
      expect(between).toBe(count);
      expect(isWorkingDay(calendar, end)).toBe(true);
    });
  });

  it('R22 a later day or one more working day never gives an earlier date', () => {
    hold3(calendars, days, counts, (calendar, day, count) => {
      const date = addWorkingDays(calendar, day, count);
      expect(addWorkingDays(calendar, day, count + 1)).toBeGreaterThanOrEqual(date);
      expect(addWorkingDays(calendar, day + 1, count)).toBeGreaterThanOrEqual(date);
    });
  });

  it('R22 a rolled date is a working day, on the side asked for, and rolling again changes nothing', () => {
    hold2(calendars, days, (calendar, day) => {
      const next = roll(calendar, day, 'next');
      const previous = roll(calendar, day, 'previous');
      const nearest = roll(calendar, day, 'nearest');
      expect(next).toBeGreaterThanOrEqual(day);
      expect(previous).toBeLessThanOrEqual(day);
      expect(nearest).toBe(next - day <= day - previous ? next : previous);
      for (const date of [next, previous, nearest]) expect(isWorkingDay(calendar, date)).toBe(true);
      expect(roll(calendar, next, 'previous')).toBe(next);
      expect(roll(calendar, day, 'none')).toBe(day);
    });
  });

  it('R22 a day off always has a reason, a working day never', () => {
    hold2(calendars, days, (calendar, day) =>
      expect(dayOffReason(calendar, day) === null).toBe(isWorkingDay(calendar, day)),
    );
  });
});

describe('clocks', () => {
  const zoned = fc.constantFrom(...zones);
  const minutesOfDay = fc.integer({ min: 0, max: 1439 });

  it('R28 what the clock shows at the instant found for an hour is that hour, unless clocks skip it', () => {
    hold3(zoned, days, minutesOfDay, (zone, day, minutes) => {
      const instant = instantAt(zone, day, minutes);
      const shown = civilOf(zone, instant);
      const shift = (shown.day - day) * 1440 + shown.minutes - minutes;
      const jump = offsetMinutesAt(zone, instant) - offsetMinutesAt(zone, instant - shift * 60_000);
      expect(shift).toBe(shift === 0 ? 0 : jump);
    });
  });

  it('R28 no earlier instant shows the same hour', () => {
    hold3(zoned, days, minutesOfDay, (zone, day, minutes) => {
      const instant = instantAt(zone, day, minutes);
      expect(civilOf(zone, instant - 3_600_000)).not.toEqual({ day, minutes });
    });
  });

  it('R28 every instant of a day lies between its start and the next', () => {
    hold2(zoned, instants, (zone, instant) => {
      const { day } = civilOf(zone, instant);
      expect(startOfDay(zone, day)).toBeLessThanOrEqual(instant);
      expect(startOfDay(zone, day + 1)).toBeGreaterThan(instant);
    });
  });

  it('an instant written in any zone reads back the same, and Date agrees', () => {
    hold2(zoned, instants, (zone, instant) => {
      const text = formatInstant(zone, instant);
      expect(parseInstant(text)).toBe(instant);
      expect(Date.parse(text)).toBe(instant);
    });
  });
});

function hold<A>(a: fc.Arbitrary<A>, check: (a: A) => void): void {
  fc.assert(fc.property(a, check), { numRuns: 1000 });
}

function hold2<A, B>(a: fc.Arbitrary<A>, b: fc.Arbitrary<B>, check: (a: A, b: B) => void): void {
  fc.assert(fc.property(a, b, check), { numRuns: 1000 });
}

function hold3<A, B, C>(
  a: fc.Arbitrary<A>,
  b: fc.Arbitrary<B>,
  c: fc.Arbitrary<C>,
  check: (a: A, b: B, c: C) => void,
): void {
  fc.assert(fc.property(a, b, c, check), { numRuns: 1000 });
}
