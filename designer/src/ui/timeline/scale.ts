import { toDay } from '#engine/calendar/plain-date';
import type { CivilDate } from '#schema/facts';

/** How much is seen at once: a week wide open, a month, the whole year. */
export type Zoom = 'week' | 'month' | 'all';
export const ZOOMS: readonly Zoom[] = ['week', 'month', 'all'];

const PIXELS_A_DAY: Record<Exclude<Zoom, 'all'>, number> = { week: 20, month: 4.6 };
/** Closer than that, nothing can be told apart. */
const LEAST_A_DAY = 1;

/** Days to pixels, and how wide all of it is. */
export type Scale = { width: number; perDay: number; at(day: CivilDate): number; after(day: CivilDate): number };

export function scaleOf(from: CivilDate, to: CivilDate, zoom: Zoom, room: number, least = LEAST_A_DAY): Scale {
  const first = toDay(from);
  const days = toDay(to) - first + 1;
  const whole = Math.max(room / days, least);
  const perDay = zoom === 'all' ? whole : Math.max(PIXELS_A_DAY[zoom], whole);
  const at = (day: CivilDate) => (toDay(day) - first) * perDay;
  return { width: days * perDay, perDay, at, after: (day) => at(day) + perDay };
}
