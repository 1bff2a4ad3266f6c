import { useMemo } from 'react';
import type { Template } from '#schema/template';
import type { Because } from '../../api-client/types.ts';
import { useWords } from '../../locales/use-words.ts';
import { type DifferenceLine, differenceLines } from '../../ui/changes/difference-lines.ts';
import { linesFor } from './lines-for.ts';

type Changed = { before: Template; after: Template };

const NOBODY: readonly Because[] = [];

/** What a change says differently, in words: what concerns somebody first, the rest apart. */
export function useAmendmentLines(
  { before, after }: Changed,
  because: readonly Because[] = NOBODY,
): { mine: DifferenceLine[]; others: DifferenceLine[] } {
  const { t, say } = useWords();
  const lines = useMemo(() => differenceLines(before, after, say, t), [before, after, say, t]);
  return useMemo(() => linesFor(lines, because), [lines, because]);
}
