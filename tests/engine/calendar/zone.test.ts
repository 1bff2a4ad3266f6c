import { describe, expect, it } from '@jest/globals';
import { toDay } from '#engine/calendar/plain-date';
import {
  civilOf,
  formatInstant,
  instantAt,
  isKnownZone,
  offsetMinutesAt,
  parseInstant,
  startOfDay,
  ZONE_DATA_VERSION,
} from '#engine/calendar/zone';

const PARIS = 'Europe/Paris';
const NINE = 9 * 60;

describe('clocks', () => {
  it('R28 acts dated 15 April 2007 are received until midnight in Paris, 22:00 UTC', () => {
    expect(formatInstant(PARIS, startOfDay(PARIS, toDay('2007-04-16')))).toBe('2007-04-16T00:00:00+02:00');
    expect(formatInstant('UTC', startOfDay(PARIS, toDay('2007-04-16')))).toBe('2007-04-15T22:00:00Z');
  });

  it('R28 the deemed opinion on a request of 10 December 2009 falls at the end of 10 January 2010', () => {
    expect(formatInstant(PARIS, startOfDay(PARIS, toDay('2010-01-11')))).toBe('2010-01-11T00:00:00+01:00');
  });

  it('R28 an act one second before midnight carries the day that ends', () => {
    const lastSecond = startOfDay(PARIS, toDay('2007-04-16')) - 1000;
    expect(civilOf(PARIS, lastSecond)).toEqual({ day: toDay('2007-04-15'), minutes: 23 * 60 + 59 });
  });

  it('R43 a reminder goes at nine on the clock before and after the change of hour', () => {
    expect(formatInstant(PARIS, instantAt(PARIS, toDay('2007-03-24'), NINE))).toBe('2007-03-24T09:00:00+01:00');
    expect(formatInstant(PARIS, instantAt(PARIS, toDay('2007-03-25'), NINE))).toBe('2007-03-25T09:00:00+02:00');
    expect(formatInstant(PARIS, instantAt(PARIS, toDay('2007-10-28'), NINE))).toBe('2007-10-28T09:00:00+01:00');
  });

  it('R28 the day clocks go forward has 23 hours, the day they go back 25', () => {
    expect(hoursIn('2007-03-25')).toBe(23);
    expect(hoursIn('2007-10-28')).toBe(25);
    expect(hoursIn('2007-10-29')).toBe(24);
  });

  it('R28 half past two does not exist on 25 March 2007: it is half past three', () => {
    const skipped = instantAt(PARIS, toDay('2007-03-25'), 150);
    expect(formatInstant(PARIS, skipped)).toBe('2007-03-25T03:30:00+02:00');
  });

  it('R28 half past two comes twice on 28 October 2007: the first one counts', () => {
    const first = instantAt(PARIS, toDay('2007-10-28'), 150);
    expect(formatInstant(PARIS, first)).toBe('2007-10-28T02:30:00+02:00');
    expect(formatInstant(PARIS, first + 3_600_000)).toBe('2007-10-28T02:30:00+01:00');
    expect(civilOf(PARIS, first)).toEqual(civilOf(PARIS, first + 3_600_000));
  });

  it('R47 where clocks skipped midnight the day begins at one', () => {
    expect(formatInstant('Europe/Rome', startOfDay('Europe/Rome', toDay('1979-05-27')))).toBe(
      '1979-05-27T01:00:00+02:00',
    );
  });

  it('keeps winter time in the years its table does not reach', () => {
    expect(offsetMinutesAt(PARIS, startOfDay(PARIS, toDay('1975-07-14')))).toBe(60);
    expect(offsetMinutesAt('Europe/Rome', startOfDay('Europe/Rome', toDay('1965-07-14')))).toBe(60);
    expect(offsetMinutesAt(PARIS, startOfDay(PARIS, toDay('1905-07-14')))).toBe(60);
  });

  it.each(['Europe/Paris', 'Europe/Berlin', 'Europe/Brussels', 'Europe/Rome', 'Europe/Luxembourg', 'UTC'])(
    'knows %s',
    (zone) => expect(isKnownZone(zone)).toBe(true),
  );

  it.each(['Europe/Atlantis', 'europe/paris', 'constructor', '__proto__', ''])('does not know %j', (zone) => {
    expect(isKnownZone(zone)).toBe(false);
    expect(() => startOfDay(zone, 0)).toThrow(RangeError);
  });

  it('says by which release of the tz database it was made', () => {
    expect(ZONE_DATA_VERSION).toBe('tz-2025c');
  });
});

describe('instants in writing', () => {
  const noon = 1_176_638_400_000;

  it.each([
    ['2007-04-15T12:00:00Z', noon],
    ['2007-04-15T12:00Z', noon],
    ['2007-04-15T14:00:00+02:00', noon],
    ['2007-04-15T06:30:00-05:30', noon],
    ['2007-04-16T00:00:00+12:00', noon],
    ['2007-04-15T12:00:00.5Z', noon + 500],
    ['2007-04-15T12:00:00.007+00:00', noon + 7],
    ['2007-04-15T12:00:00.9999999Z', noon + 999],
    ['1969-12-31T23:59:59.999Z', -1],
  ])('reads %s', (text, instant) => {
    expect(parseInstant(text)).toBe(instant);
  });

  it.each([
    '2007-04-15T12:00:00',
    '2007-04-15',
    '2007-04-15 12:00:00Z',
    '2007-04-15t12:00:00z',
    '2007-02-30T12:00:00Z',
    '2007-04-15T24:00:00Z',
    '2007-04-15T23:60:00Z',
    '2007-04-15T23:59:60Z',
    '2007-04-15T12Z',
    '2007-04-15T12:00:00+0200',
    '2007-04-15T12:00:00+24:00',
    '2007-04-15T12:00:00,5Z',
    '2007-04-15T12:00:00.Z',
    '2007-04-15T12:00:00Z\n',
    '1899-12-31T12:00:00Z',
    '2007-04-15T12:00:00Z[Europe/Paris]',
    '',
  ])('refuses %j', (text) => {
    expect(parseInstant(text)).toBeNull();
  });

  it('writes milliseconds only when there are any', () => {
    expect(formatInstant(PARIS, noon)).toBe('2007-04-15T14:00:00+02:00');
    expect(formatInstant(PARIS, noon + 7)).toBe('2007-04-15T14:00:00.007+02:00');
    expect(formatInstant('UTC', -1)).toBe('1969-12-31T23:59:59.999Z');
  });
});

function hoursIn(date: string): number {
  return (startOfDay(PARIS, toDay(date) + 1) - startOfDay(PARIS, toDay(date))) / 3_600_000;
}
