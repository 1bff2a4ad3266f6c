import { fromDay } from '#engine/calendar/plain-date';
import { civilOf } from '#engine/calendar/zone';
import type { CivilDate, Moment } from '#schema/facts';
import type { ContractDocument } from '#store/collections/contracts';

/** What is known of a contract's time without asking its workflow. */
type Timed = Pick<ContractDocument, 'rehearsal' | 'launch' | 'status' | 'summary'>;

/**
 * What time it is in a contract, as lists over many contracts say it: nobody asks Temporal once for each rehearsal. One
 * that is over stands still.
 */
export function nowIn({ rehearsal, launch, status, summary }: Timed, now: Moment): Moment {
  if (!rehearsal) return now;
  if (status === 'ended' && summary) return summary.at;
  return Math.max(now + (launch?.ahead ?? launch?.clockOffset ?? 0), summary?.at ?? 0);
}

/** The day of a moment in a contract's zone. */
export function dayOf({ timeZone }: Pick<ContractDocument, 'timeZone'>, at: Moment): CivilDate {
  return fromDay(civilOf(timeZone, at).day);
}
