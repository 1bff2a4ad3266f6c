import { MS_PER_MINUTE, parseInstant } from '#engine/calendar/instant';
import { isPlainDate, toDay } from '#engine/calendar/plain-date';
import { instantAt } from '#engine/calendar/zone';
import type { Moment } from '#schema/facts';

const LOCAL = /^(\d{4}-\d{2}-\d{2})(?:T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?)?$/;

/**
 * The instant that a script names: `2008-12-18T18:00` on the clocks of the contract's zone, a date alone for its first
 * instant, or ISO 8601 with an offset. Null when it is none of these.
 */
export function readInstant(zone: string, text: string): Moment | null {
  const match = LOCAL.exec(text);
  if (match === null) return parseInstant(text);
  const [, date, hours = '0', minutes = '0', seconds = '0'] = match;
  if (!isPlainDate(date)) return null;
  const start = instantAt(zone, toDay(date), Number(hours) * 60 + Number(minutes));
  return start + (Number(seconds) * MS_PER_MINUTE) / 60;
}
