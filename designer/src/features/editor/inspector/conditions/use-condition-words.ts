import { useMemo } from 'react';
import type { Condition } from '#schema/condition';
import { useWords } from '../../../../locales/use-words.ts';
import { useTemplate } from '../../draft/editor-context.tsx';
import { conditionInWords } from './condition-words.ts';

/** Says a condition as a sentence. */
export function useConditionWords(): (condition: Condition, list: string | null) => string {
  const { t, say } = useWords();
  const template = useTemplate();
  return useMemo(
    () => (condition: Condition, list: string | null) => conditionInWords(template, condition, { list, say, t }),
    [template, say, t],
  );
}
