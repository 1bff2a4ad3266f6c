import { fromDay, toDay } from '#engine/calendar/plain-date';
import type { CivilDate } from '#schema/facts';
import { CONTRACT_LIMITS } from '#schema/vocabulary';
import { Problem } from '../problem.ts';

/**
 * Refuses a last day to answer that is past, today, or too far away: people have at least until tomorrow, and nobody is
 * kept waiting for longer than a season.
 */
export function refuseLastDay(until: CivilDate, today: CivilDate): void {
  const [day, from] = [toDay(until), toDay(today)];
  const { amendmentDays } = CONTRACT_LIMITS;
  if (day > from && day <= from + amendmentDays) return;
  throw new Problem('AMENDMENT_LAST_DAY', {
    earliest: fromDay(from + 1),
    latest: fromDay(from + amendmentDays),
  });
}
