import { seenOf, type YearView } from '../presenters/contract-calendar.ts';

/** Two years without the steps that somebody may not see. */
export function seenYears(
  { before, after }: { before: YearView; after: YearView },
  hidden: ReadonlySet<string>,
): { before: YearView; after: YearView } {
  const isSeen = (node: string | null) => node === null || !hidden.has(node);
  return { before: seenOf(before, isSeen), after: seenOf(after, isSeen) };
}
