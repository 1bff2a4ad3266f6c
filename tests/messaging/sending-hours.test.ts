import { describe, expect, it } from '@jest/globals';
import { nextSendingTime } from '#messaging/sending-hours';

const mulhouse = { timeZone: 'Europe/Paris', calendar: { territory: 'FR-68' } };
const next = (from: string) => new Date(nextSendingTime(mulhouse, Date.parse(from))).toISOString();

describe('people are written to between 9:00 and 18:00 of a working day', () => {
  it.each([
    ['within hours, at once', '2027-03-17T10:15:00Z', '2027-03-17T10:15:00.000Z'],
    ['in the night, at nine', '2027-03-17T02:00:00Z', '2027-03-17T08:00:00.000Z'],
    ['at 18:00 sharp, the next morning', '2027-03-17T17:00:00Z', '2027-03-18T08:00:00.000Z'],
    ['on Friday evening, on Monday', '2027-03-19T18:30:00Z', '2027-03-22T08:00:00.000Z'],
    ['on Saturday, on Monday', '2027-03-20T10:00:00Z', '2027-03-22T08:00:00.000Z'],
    ['before the clocks change, at nine of the new time', '2027-03-27T12:00:00Z', '2027-03-30T07:00:00.000Z'],
    ['on Saint Stephen, a day off in Alsace, on Monday', '2027-12-26T10:00:00Z', '2027-12-27T08:00:00.000Z'],
  ])('%s', (_name, from, expected) => expect(next(from)).toBe(expected));

  it.each([
    ['the morning, in the morning at once', 'morning', '2027-03-17T10:15:00Z', '2027-03-17T10:15:00.000Z'],
    ['the morning, after noon on the next morning', 'morning', '2027-03-17T11:00:00Z', '2027-03-18T08:00:00.000Z'],
    ['the afternoon, in the morning at one', 'afternoon', '2027-03-17T08:00:00Z', '2027-03-17T12:00:00.000Z'],
    ['the afternoon, on Friday evening on Monday', 'afternoon', '2027-03-19T18:30:00Z', '2027-03-22T12:00:00.000Z'],
  ] as const)('R43 whoever chose %s', (_name, part, from, expected) => {
    expect(new Date(nextSendingTime(mulhouse, Date.parse(from), part)).toISOString()).toBe(expected);
  });

  it('keeps Good Friday in Alsace and not in Paris', () => {
    const paris = { timeZone: 'Europe/Paris', calendar: { territory: 'FR' } };
    const goodFriday = Date.parse('2027-03-26T10:00:00Z');
    expect(nextSendingTime(paris, goodFriday)).toBe(goodFriday);
    expect(new Date(nextSendingTime(mulhouse, goodFriday)).toISOString()).toBe('2027-03-30T07:00:00.000Z');
  });
});
