import type { Amendment } from '../../../api-client/types.ts';
import { type DifferenceLine, differenceLines } from '../../../ui/changes/difference-lines.ts';
import type { Amended } from './amended-steps.ts';

type Say = Parameters<typeof differenceLines>[2];
type Translate = Parameters<typeof differenceLines>[3];

/** What each step was before the change that touched it, and what it became, in words. */
export function amendedWords(
  found: ReadonlyMap<string, number>,
  past: readonly Amendment[],
  say: Say,
  t: Translate,
): ReadonlyMap<string, Amended> {
  const linesOf = new Map<number, DifferenceLine[]>();
  for (const n of new Set(found.values())) {
    const changed = past.find((one) => one.n === n);
    linesOf.set(n, changed ? differenceLines(changed.before, changed.after, say, t) : []);
  }
  return new Map(
    [...found].map(([step, n]) => {
      const lines = (linesOf.get(n) ?? []).filter(({ at }) => at.kind === 'node' && at.id === step);
      return [step, { n, said: lines.map((line) => wordsOf(line, t)).join('. ') }];
    }),
  );
}

function wordsOf({ words, from, to }: DifferenceLine, t: Translate): string {
  return from === null || to === null ? words : t('difference.fromTo', { words, from, to });
}
