import { describe, expect, it } from '@jest/globals';
import { addMonths, fromDay, toDay } from '#engine/calendar/plain-date';
import { dayOffReason } from '#engine/calendar/reason-of-shift';
import { addWorkingDays, type Roll, roll } from '#engine/calendar/working-days';

const france = { territory: 'FR' };
const mulhouse = { territory: 'FR-68' };

describe('working days', () => {
  it('R22 planning five working days after the signature of 18 December 2008 ends on the 29th in Mulhouse', () => {
    expect(fromDay(addWorkingDays(mulhouse, toDay('2008-12-18'), 5))).toBe('2008-12-29');
  });

  it('R22 and on the 26th elsewhere in France', () => {
    expect(fromDay(addWorkingDays(france, toDay('2008-12-18'), 5))).toBe('2008-12-26');
  });

  it('R22 the day counted from is not counted: from Saturday, one working day is Monday', () => {
    expect(fromDay(addWorkingDays(france, toDay('2007-04-14'), 1))).toBe('2007-04-16');
    expect(fromDay(addWorkingDays(france, toDay('2007-04-14'), -1))).toBe('2007-04-13');
  });

  it('R22 no working day is the same day, even a Sunday', () => {
    expect(fromDay(addWorkingDays(france, toDay('2007-04-15'), 0))).toBe('2007-04-15');
  });

  it('R22 counts backwards too: five working days before 29 December 2008 is the 18th in Mulhouse', () => {
    expect(fromDay(addWorkingDays(mulhouse, toDay('2008-12-29'), -5))).toBe('2008-12-18');
    expect(fromDay(addWorkingDays(mulhouse, toDay('2008-12-29'), -1))).toBe('2008-12-24');
  });
});

describe('moving a date off a day off', () => {
  it('R22 calls the partners together every two months from the signature, on the next working day', () => {
    const signature = toDay('2007-02-15');
    const reviews = [1, 2, 3, 4].map((i) => fromDay(roll(mulhouse, addMonths(signature, 2 * i), 'next')));
    expect(reviews).toEqual(['2007-04-16', '2007-06-15', '2007-08-16', '2007-10-15']);
  });

  it.each<[Roll, string]>([
    ['none', '2007-05-17'],
    ['next', '2007-05-18'],
    ['previous', '2007-05-16'],
    ['nearest', '2007-05-18'],
  ])('R22 the basket of Ascension Day 2007, rolled to %s, is on %s', (mode, date) => {
    expect(fromDay(roll(france, toDay('2007-05-17'), mode))).toBe(date);
  });

  it('R22 nearest: Saturday goes back to Friday, Sunday on to Monday, and a tie to the next day', () => {
    expect(fromDay(roll(france, toDay('2007-04-14'), 'nearest'))).toBe('2007-04-13');
    expect(fromDay(roll(france, toDay('2007-04-15'), 'nearest'))).toBe('2007-04-16');
    expect(fromDay(roll(france, toDay('2007-08-15'), 'nearest'))).toBe('2007-08-16');
  });

  it('R22 Easter in Alsace is four days off in a row', () => {
    expect(fromDay(roll(mulhouse, toDay('2007-04-06'), 'next'))).toBe('2007-04-10');
    expect(fromDay(roll(mulhouse, toDay('2007-04-09'), 'previous'))).toBe('2007-04-05');
    expect(fromDay(roll({ ...mulhouse, goodFriday: false }, toDay('2007-04-09'), 'previous'))).toBe('2007-04-06');
  });

  it('R28 the legal month of a deemed opinion ends on a Sunday if it must: nothing rolls unless told', () => {
    const answerBefore = addMonths(toDay('2009-12-10'), 1);
    expect(dayOffReason(france, answerBefore)).toEqual({ weekday: 6 });
    expect(fromDay(roll(france, answerBefore, 'none'))).toBe('2010-01-10');
  });

  it('R43 a reminder before the due date goes on the previous working day, one after it on the next', () => {
    const due = toDay('2007-04-16');
    expect(fromDay(roll(mulhouse, due - 7, 'previous'))).toBe('2007-04-05');
    expect(fromDay(roll(mulhouse, due + 15, 'next'))).toBe('2007-05-02');
  });
});

describe('why a date was moved', () => {
  it.each([
    ['2007-08-15', { holiday: 'assumption' }],
    ['2007-04-14', { weekday: 5 }],
    ['2007-04-15', { weekday: 6 }],
    ['2007-11-11', { holiday: 'armistice' }],
    ['2007-04-16', null],
  ])('R22 %s: %j', (date, reason) => {
    expect(dayOffReason(france, toDay(date))).toEqual(reason);
  });
});
