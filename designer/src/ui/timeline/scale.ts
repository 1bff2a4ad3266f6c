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

/** Room at both ends, so that the mark of the first day and that of the last are whole. */
const EDGE = 10;

type ScaleLimits = {
  least?: number;
  edge?: number;
  /** So wide is a day, whatever the room. */
  perDay?: number | null;
};

export function scaleOf(
  from: CivilDate,
  to: CivilDate,
  zoom: Zoom,
  room: number,
  { least = LEAST_A_DAY, edge = EDGE, perDay: fixed = null }: ScaleLimits = {},
): Scale {
  const first = toDay(from);
  const days = toDay(to) - first + 1;
  const whole = Math.max((room - 2 * edge) / days, least);
  const perDay = fixed ?? (zoom === 'all' ? whole : Math.max(PIXELS_A_DAY[zoom], whole));
  return scaleFrom(first, days, perDay, edge);
}

function scaleFrom(first: number, days: number, perDay: number, edge: number): Scale {
  const at = (day: CivilDate) => edge + (toDay(day) - first) * perDay;
  return { width: days * perDay + 2 * edge, perDay, at, after: (day) => at(day) + perDay };
}
