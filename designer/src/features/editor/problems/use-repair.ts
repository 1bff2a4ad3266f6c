import { useCallback } from 'react';
import { lint } from '#engine/lint/lint';
import type { Problem } from '#engine/lint/problem';
import { ruleOf } from '#engine/lint/words';
import { useWords } from '../../../locales/use-words.ts';
import { useEditor } from '../draft/editor-context.tsx';
import { useActionWords } from '../frame/use-action-words.ts';
import { useUndoToast } from '../frame/use-undo-toast.ts';
import { useProblemsOfPage } from './problems-context.tsx';

/** The two repairs: of one problem, and of all that its rule can repair. Each is one action, with the way back. */
export function useRepair() {
  const { say } = useWords();
  const editor = useEditor();
  const problems = useProblemsOfPage();
  const sayAction = useActionWords();
  const toast = useUndoToast();

  const repair = useCallback(
    (problem: Problem): void => {
      const template = editor.template();
      // Repairs name positions: those of a template that has changed since are worked out again.
      const known = problems.state().of === template ? problem : sameNow(problem, lint(template));
      if (!known?.fix) return;
      const words = { key: 'fixed', values: { what: say(ruleOf(problem.code)?.title) } };
      editor.do({ edits: known.fix, words });
      toast(sayAction(words));
    },
    [editor, problems, say, sayAction, toast],
  );

  const repairAll = useCallback(
    async (code: string): Promise<void> => {
      const edits = await problems.repairOf(code);
      if (edits === null || edits.length === 0) return;
      const words = { key: 'fixedAll', values: { what: say(ruleOf(code)?.title) } };
      editor.do({ edits, words });
      toast(sayAction(words));
    },
    [editor, problems, say, sayAction, toast],
  );

  return { repair, repairAll };
}

/** The same problem, at the same place, as it is found now. */
function sameNow(problem: Problem, found: readonly Problem[]): Problem | undefined {
  const key = JSON.stringify([problem.code, problem.at, problem.params]);
  return found.find(({ code, at, params }) => JSON.stringify([code, at, params]) === key);
}
