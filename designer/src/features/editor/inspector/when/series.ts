import type { Recurrence } from '#schema/when';

export type Repeating = Extract<Recurrence, { every: unknown }>;

/** How often something may come back, with the longest time between two. */
export const PERIODS = { months: 120, weeks: 520, days: 3_650 } as const;
export type Period = keyof typeof PERIODS;

/** "every 2 months", apart. */
export function periodOf({ every }: Repeating): { unit: Period; count: number } {
  if ('months' in every) return { unit: 'months', count: every.months };
  return 'weeks' in every ? { unit: 'weeks', count: every.weeks } : { unit: 'days', count: every.days };
}

export function withPeriod(series: Repeating, { unit, count }: { unit: Period; count: number }): Repeating {
  const now = periodOf(series);
  if (now.unit === unit && now.count === count) return series;
  return { ...series, every: { [unit]: count } as Repeating['every'] };
}
