import type { Limit } from '#schema/template';

/** The limits of a step, one or several. */
export function limitsIn(limit: Limit | Limit[] | undefined): Limit[] | undefined {
  return limit === undefined || Array.isArray(limit) ? limit : [limit];
}

/** One limit is written alone, unless it stood in a list already. */
export function limitsFrom(limits: Limit[] | undefined, wasList: boolean): Limit | Limit[] | undefined {
  if (limits === undefined || limits.length === 0) return undefined;
  return limits.length === 1 && !wasList ? limits[0] : limits;
}

export const MEASURES = ['sum', 'count', 'value'] as const;
export type Measure = (typeof MEASURES)[number];

/** What is measured, and how: "the sum of units". */
export function measureOf(limit: Limit): { measure: Measure; of: string } {
  if ('sum' in limit) return { measure: 'sum', of: limit.sum };
  return 'count' in limit ? { measure: 'count', of: limit.count } : { measure: 'value', of: limit.value };
}

export function withMeasure(limit: Limit, measure: Measure, of: string): Limit {
  const now = measureOf(limit);
  if (now.measure === measure && now.of === of) return limit;
  const { per, max } = limit;
  return { [measure]: of, ...(per === undefined ? {} : { per }), max } as Limit;
}
