import type { Distribution, ResultSet } from '../../api-client/types.ts';

/** One bar: how many at each level, the worst first, as bars are drawn from left to right. */
export type Bar = { level: string; count: number; place: number }[];

/** The counts of one answer set, from the worst to the best; levels nobody chose are left out. */
export function barOf({ levels }: Distribution, scale: ResultSet['scale']): Bar {
  return scale
    .map(({ id }, place) => ({ level: id, count: levels[id] ?? 0, place }))
    .reverse()
    .filter(({ count }) => count > 0);
}

/** The level in the middle: half of those with an opinion are at it or better. Null when nobody had one. */
export function medianPlace({ levels }: Distribution, scale: ResultSet['scale']): number | null {
  const counts = scale.map(({ id }) => levels[id] ?? 0);
  const total = counts.reduce((sum, count) => sum + count, 0);
  let seen = 0;
  for (const [place, count] of counts.entries()) {
    seen += count;
    if (seen * 2 >= total && total > 0) return place;
  }
  return null;
}

export type Move = 'better' | 'same' | 'worse';

/**
 * How a criterion moved between the first review and the latest that were counted, by the mean of the levels: half a
 * group that moves by one level is seen, one person is not.
 */
export function moveOf(found: readonly (Distribution | null)[], scale: ResultSet['scale']): Move | null {
  const means = found.flatMap((distribution) => {
    const mean = distribution && meanPlace(distribution, scale);
    return mean === null ? [] : [mean];
  });
  const [first, last] = [means[0], means.at(-1)];
  if (means.length < 2 || first === undefined || last === undefined) return null;
  // Places count from the best: less is better.
  if (Math.abs(first - last) < SEEN) return 'same';
  return last < first ? 'better' : 'worse';
}

/** Less than this, on a scale of five levels, is not said to be a change. */
const SEEN = 0.25;

function meanPlace({ levels }: Distribution, scale: ResultSet['scale']): number | null {
  const counts = scale.map(({ id }) => levels[id] ?? 0);
  const total = counts.reduce((sum, count) => sum + count, 0);
  return total === 0 ? null : counts.reduce((sum, count, place) => sum + count * place, 0) / total;
}

/** The word that most people have for a promise; of two equal words, the less good. Null while none is counted. */
export function mostSaid(found: readonly (Distribution | null)[], levels: readonly string[]): string | null {
  const last = found.findLast((distribution) => distribution !== null);
  if (!last) return null;
  const most = Math.max(...levels.map((level) => last.levels[level] ?? 0));
  return most === 0 ? null : (levels.findLast((level) => last.levels[level] === most) ?? null);
}
