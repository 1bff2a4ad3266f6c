import { useEffect, useMemo, useState } from 'react';
import { useAmendments } from '../../../api-client/amendments.ts';
import type { Contract, Graph } from '../../../api-client/types.ts';
import { useWords } from '../../../locales/use-words.ts';
import { type Amended, amendedSteps } from './amended-steps.ts';

type Marked = ReadonlyMap<string, Amended>;
const NONE: Marked = new Map();

/**
 * The steps that carry the mark of a change. What each was and what it became comes a moment later, with the means to
 * say it, which a room that never changed does without.
 */
export function useAmended({ id, amendments: marks }: Contract, graph: Graph | undefined): Marked {
  const { t, say } = useWords();
  const past = useAmendments(id).data?.past;
  const found = useMemo(
    () => (graph === undefined || marks.length === 0 ? null : amendedSteps(marks, graph)),
    [marks, graph],
  );
  const [said, setSaid] = useState<{ found: typeof found; words: Marked } | null>(null);
  useEffect(() => {
    if (found === null || past === undefined) return;
    let isWanted = true;
    void import('./amended-words.ts').then(({ amendedWords }) => {
      if (isWanted) setSaid({ found, words: amendedWords(found, past, say, t) });
    });
    return () => {
      isWanted = false;
    };
  }, [found, past, say, t]);
  const plain = useMemo(
    (): Marked => (found === null ? NONE : new Map([...found].map(([step, n]) => [step, { n, said: '' }]))),
    [found],
  );
  return said !== null && said.found === found ? said.words : plain;
}
