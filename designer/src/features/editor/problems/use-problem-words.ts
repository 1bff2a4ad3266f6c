import { useCallback } from 'react';
import type { Problem } from '#engine/lint/problem';
import { useWords } from '../../../locales/use-words.ts';
import { useEditor } from '../draft/editor-context.tsx';
import { problemInWords } from './problem-words.ts';

/** Says a problem of the template as people name its things. */
export function useProblemWords(): (problem: Problem) => string {
  const { t, say, language } = useWords();
  const editor = useEditor();
  return useCallback(
    (problem: Problem) => problemInWords(problem, { template: editor.template(), language, say, t }),
    [editor, language, say, t],
  );
}
