import { fromDay } from '#engine/calendar/plain-date';
import { civilOf } from '#engine/calendar/zone';
import type { CivilDate, Moment } from '#schema/facts';
import type { ContractDocument } from '#store/collections/contracts';

/**
 * What time it is in a contract, as lists over many contracts say it: nobody asks Temporal once for each rehearsal, so
 * that one which was moved forward stands at its last fact until the next.
 */
export function nowIn({ rehearsal, launch, summary }: ContractDocument, now: Moment): Moment {
  if (!rehearsal) return now;
  return Math.max(now + (launch?.clockOffset ?? 0), summary?.at ?? 0);
}

/** The day of a moment in a contract's zone. */
export function dayOf({ timeZone }: Pick<ContractDocument, 'timeZone'>, at: Moment): CivilDate {
  return fromDay(civilOf(timeZone, at).day);
}
