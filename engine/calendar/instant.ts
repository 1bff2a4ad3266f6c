import { isPlainDate, toDay } from './plain-date.ts';

/** A point in time: milliseconds since 1970-01-01T00:00Z. What the API received and when a default falls (R28). */
export type Instant = number;

export const MS_PER_MINUTE = 60_000;
export const MS_PER_DAY = 86_400_000;

const INSTANT_TEXT =
  /^(.{10})T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.(\d{1,9}))?)?(?:Z|([+-])([01]\d|2[0-3]):([0-5]\d))$/;

/**
 * The instant an ISO 8601 text names, or null. Strict: a date that exists (1900 to 2199), `T`, hours and minutes,
 * optional seconds with optional decimals, then `Z` or `±hh:mm`; no `24:00`, no leap second, no zone left to guess.
 * Decimals past the millisecond are cut, never rounded: an act received before midnight stays before midnight (R28).
 */
export function parseInstant(text: string): Instant | null {
  const match = INSTANT_TEXT.exec(text);
  if (match === null) return null;
  const [, date, hours, minutes, seconds = '0', decimals = '', sign, offsetHours = '0', offsetMinutes = '0'] = match;
  if (!isPlainDate(date)) return null;
  const offset = Number(offsetHours) * 60 + Number(offsetMinutes);
  const minuteOfDay = Number(hours) * 60 + Number(minutes) - (sign === '-' ? -offset : offset);
  const milliseconds = Number(seconds) * 1000 + Number(decimals.slice(0, 3).padEnd(3, '0'));
  return toDay(date) * MS_PER_DAY + minuteOfDay * MS_PER_MINUTE + milliseconds;
}
