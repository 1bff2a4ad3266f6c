import { fromDay, toDay } from '#engine/calendar/plain-date';
import type { CivilDate } from '#schema/facts';
import { Problem } from '../problem.ts';

/** People have at least until tomorrow to answer a change, and nobody is kept waiting for longer than a season. */
export const LONGEST_TO_ANSWER_DAYS = 90;

/** Refuses a last day to answer that is past, today, or too far away. */
export function refuseLastDay(until: CivilDate, today: CivilDate): void {
  const [day, from] = [toDay(until), toDay(today)];
  if (day > from && day <= from + LONGEST_TO_ANSWER_DAYS) return;
  throw new Problem('AMENDMENT_LAST_DAY', {
    earliest: fromDay(from + 1),
    latest: fromDay(from + LONGEST_TO_ANSWER_DAYS),
  });
}
