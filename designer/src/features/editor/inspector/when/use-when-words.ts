import { useMemo } from 'react';
import type { When } from '#schema/when';
import { useWords } from '../../../../locales/use-words.ts';
import { whenInWords } from '../../../../ui/year/rule-words.ts';
import { useTemplate } from '../../draft/editor-context.tsx';

/** Says a date of the template as its rule: "2 mois après la fin de « Signature »". */
export function useWhenWords(): (when: When) => string {
  const { t, say } = useWords();
  const template = useTemplate();
  return useMemo(() => (when: When) => whenInWords(template, when, say, t), [template, say, t]);
}
