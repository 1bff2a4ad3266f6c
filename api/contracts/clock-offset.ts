import { toDay } from '#engine/calendar/plain-date';
import { instantAt } from '#engine/calendar/zone';
import type { Moment } from '#schema/facts';
import type { ContractDocument } from '#store/collections/contracts';

const NOON = 12 * 60;

/** How far the clock of a rehearsal must be set so that it is noon of its first day now; 0 where it begins today. */
export function clockOffset(
  { timeZone, startsOn }: Pick<ContractDocument, 'timeZone' | 'startsOn'>,
  now: Moment,
): number {
  return startsOn === null ? 0 : instantAt(timeZone, toDay(startsOn), NOON) - now;
}
