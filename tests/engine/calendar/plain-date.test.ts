import { describe, expect, it } from '@jest/globals';
import {
  addMonths,
  addMonthsToPeriod,
  alignTo,
  civilOfDay,
  dayOf,
  fromDay,
  isPlainDate,
  monthPeriod,
  type Period,
  quarterPeriod,
  toDay,
  weekdayOf,
} from '#engine/calendar/plain-date';

const THURSDAY = 3;

describe('civil dates', () => {
  it.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['2000-02-29', 11_016],
    ['1900-03-01', -25_508],
  ])('%s is day %i', (date, day) => {
    expect(toDay(date)).toBe(day);
    expect(fromDay(day)).toBe(date);
  });

  it('reads and writes the parts of a date', () => {
    expect(dayOf(2007, 2, 15)).toBe(toDay('2007-02-15'));
    expect(civilOfDay(toDay('2008-02-29'))).toEqual({ year: 2008, month: 2, dayOfMonth: 29 });
  });

  it.each(['2007-02-28', '2008-02-29', '1900-01-01', '2199-12-31', '2000-02-29'])('%s exists', (date) => {
    expect(isPlainDate(date)).toBe(true);
  });

  it.each([
    '2007-02-30',
    '2007-02-29',
    '1900-02-29',
    '2100-02-29',
    '2007-04-31',
    '2007-13-01',
    '2007-00-01',
    '2007-01-00',
    '1899-12-31',
    '2200-01-01',
    '2007-2-3',
    '2007-02-03 ',
    '2007-02-03\n',
    '+002007-02-03',
    '٢٠٠٧-٠٢-٠٣',
    '',
    null,
    20_070_203,
    ['2007-02-03'],
  ])('%j is no date', (text) => {
    expect(isPlainDate(text)).toBe(false);
  });

  it('R22 the 15th of February and two months is the 15th of April, a Sunday in 2007', () => {
    const review = addMonths(toDay('2007-02-15'), 2);
    expect(fromDay(review)).toBe('2007-04-15');
    expect(weekdayOf(review)).toBe(6);
  });

  it.each([
    ['2006-11-30', 3, '2007-02-28'],
    ['2007-11-30', 3, '2008-02-29'],
    ['2007-03-31', -1, '2007-02-28'],
    ['2007-01-15', -13, '2005-12-15'],
    ['2008-02-29', 12, '2009-02-28'],
    ['2008-02-29', 48, '2012-02-29'],
    ['2008-12-18', 0, '2008-12-18'],
  ])('R22 %s and %i months is %s', (from, months, to) => {
    expect(fromDay(addMonths(toDay(from), months))).toBe(to);
  });

  it('R22 every month from the 31st of January stays at the end of the month, because no date comes from the previous one', () => {
    const signature = toDay('2007-01-31');
    const dates = [1, 2, 3, 4].map((i) => fromDay(addMonths(signature, i)));
    expect(dates).toEqual(['2007-02-28', '2007-03-31', '2007-04-30', '2007-05-31']);
  });

  it('R22 the reviews of a contract signed on 18 December 2008 are on 18 March and 18 June 2009', () => {
    const signature = toDay('2008-12-18');
    expect(fromDay(addMonths(signature, 3))).toBe('2009-03-18');
    expect(weekdayOf(addMonths(signature, 3))).toBe(2);
    expect(fromDay(addMonths(signature, 6))).toBe('2009-06-18');
    expect(weekdayOf(addMonths(signature, 6))).toBe(THURSDAY);
  });

  it('R27 the first Thursday from a date is that very day when it is a Thursday', () => {
    expect(fromDay(alignTo(toDay('2007-05-01'), THURSDAY))).toBe('2007-05-03');
    expect(fromDay(alignTo(toDay('2007-05-03'), THURSDAY))).toBe('2007-05-03');
    expect(fromDay(alignTo(toDay('2007-05-04'), THURSDAY))).toBe('2007-05-10');
  });

  it('R22 there are 26 Thursdays for the baskets from 3 May to 25 October 2007', () => {
    const first = alignTo(toDay('2007-05-03'), THURSDAY);
    const last = toDay('2007-10-25');
    expect(weekdayOf(last)).toBe(THURSDAY);
    expect((last - first) / 7 + 1).toBe(26);
  });
});

describe('periods', () => {
  it('R25 a month goes from its first day to its last', () => {
    expect(written(monthPeriod('2007-06'))).toBe('2007-06-01 to 2007-06-30');
    expect(written(monthPeriod('2008-02'))).toBe('2008-02-01 to 2008-02-29');
    expect(written(monthPeriod('2199-12'))).toBe('2199-12-01 to 2199-12-31');
  });

  it('R25 the third quarter goes from July to September', () => {
    expect(written(quarterPeriod('2007-Q1'))).toBe('2007-01-01 to 2007-03-31');
    expect(written(quarterPeriod('2007-Q3'))).toBe('2007-07-01 to 2007-09-30');
    expect(written(quarterPeriod('2007-Q4'))).toBe('2007-10-01 to 2007-12-31');
  });

  it.each(['2007-13', '2007-00', '1899-12', '2200-01', '2007-Q3', '2007-6', 'June', '2007-06\n'])(
    '%j is no month',
    (text) => expect(monthPeriod(text)).toBeNull(),
  );

  it.each(['2007-Q0', '2007-Q5', '1899-Q4', '2200-Q1', '2007-06', '2007-q3', '2007Q3'])('%j is no quarter', (text) =>
    expect(quarterPeriod(text)).toBeNull(),
  );

  it('R25 a month moved by months stays a whole month, however long', () => {
    expect(movedBy(monthPeriod('2007-01'), 1)).toBe('2007-02-01 to 2007-02-28');
    expect(movedBy(monthPeriod('2007-02'), 1)).toBe('2007-03-01 to 2007-03-31');
    expect(movedBy(monthPeriod('2007-01'), -1)).toBe('2006-12-01 to 2006-12-31');
  });

  it('R25 a quarter moved by three months is the next quarter', () => {
    expect(movedBy(quarterPeriod('2007-Q3'), 3)).toBe('2007-10-01 to 2007-12-31');
    expect(movedBy(quarterPeriod('2007-Q4'), 3)).toBe('2008-01-01 to 2008-03-31');
  });
});

function movedBy(period: Period | null, months: number): string {
  return period === null ? 'none' : written(addMonthsToPeriod(period, months));
}

function written(period: Period | null): string {
  return period === null ? 'none' : `${fromDay(period.from)} to ${fromDay(period.to)}`;
}
