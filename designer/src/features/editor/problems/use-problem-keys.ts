import { useRef } from 'react';
import { useNavigate } from 'react-router';
import type { Problem } from '#engine/lint/problem';
import { useCommands } from '../../../app/palette/commands.ts';
import { useShortcuts } from '../../../app/shortcuts/use-shortcuts.ts';
import { useWords } from '../../../locales/use-words.ts';
import { announce } from '../../../ui/announce/announce.ts';
import { useEditor } from '../draft/editor-context.tsx';
import { useProblemWords } from './use-problem-words.ts';
import { besideProblem, placeOf } from './walk-problems.ts';

/** F8 goes from problem to problem, Maj+F8 back; each is said, with its place in the list. Gives the same for a button. */
export function useProblemKeys(problems: readonly Problem[]): (by: 1 | -1) => void {
  const { t } = useWords();
  const editor = useEditor();
  const sayIt = useProblemWords();
  const navigate = useNavigate();
  const last = useRef<Problem | null>(null);
  const go = (by: 1 | -1) => {
    const beside = besideProblem(problems, last.current, by);
    if (beside === null) return announce(t('problems.none'));
    last.current = beside.problem;
    editor.select(placeOf(beside.problem));
    announce(t('problems.gone', { at: beside.at + 1, count: problems.length, what: sayIt(beside.problem) }));
  };
  const group = t('editor.keys');
  useShortcuts([
    { keys: 'f8', words: t('problems.nextKey'), run: () => go(1), group },
    { keys: 'shift+f8', words: t('problems.previousKey'), run: () => go(-1), group },
  ]);
  useCommands([
    { id: 'next-problem', words: t('problems.nextKey'), icon: 'late', keys: 'f8', run: () => go(1) },
    { id: 'rules', words: t('problems.rules'), icon: 'question', run: () => void navigate('/modeles/regles') },
  ]);
  return go;
}
