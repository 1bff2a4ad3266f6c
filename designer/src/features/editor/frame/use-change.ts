import { useCallback } from 'react';
import type { ChangeOrRefusal } from '#engine/authoring/change';
import { useWords } from '../../../locales/use-words.ts';
import { announce } from '../../../ui/announce/announce.ts';
import { showToast } from '../../../ui/toast/toasts.ts';
import { useEditor } from '../draft/editor-context.tsx';
import type { ActionWords } from '../draft/history.ts';
import type { Selection } from '../draft/selection.ts';
import { useActionWords } from './use-action-words.ts';
import { useUndoToast } from './use-undo-toast.ts';

export type Doable = {
  change: ChangeOrRefusal;
  words: ActionWords;
  /** What is looked at afterwards; what was made, unless said otherwise. */
  select?: Selection | undefined;
  joins?: string | undefined;
  /** What is said instead of the words of the action, worked out once it is done. */
  aloud?: (() => string) | undefined;
};

/**
 * Does what a function of `engine/authoring` worked out, as one action, and says it aloud; arrows that had to go
 * are told with the way to take it all back. A refusal is told in words and changes nothing. Gives back whether it was done.
 */
export function useChange(): (doable: Doable) => boolean {
  const { t } = useWords();
  const editor = useEditor();
  const sayAction = useActionWords();
  const sayWithUndo = useUndoToast();
  return useCallback(
    ({ change, words, select, joins, aloud }: Doable) => {
      if ('refused' in change) {
        showToast({ kind: 'news', id: 'editor-refused', words: t(`editor.refused.${change.refused}`) });
        return false;
      }
      const before = editor.template();
      const seen = select ?? (change.made.length > 0 ? { kind: 'node' as const, ids: change.made } : undefined);
      editor.do({ edits: change.edits, words, ...(seen ? { select: seen } : {}), ...(joins ? { joins } : {}) });
      if (editor.template() === before) return false;
      const lost = change.lost.length;
      const said = aloud?.() ?? sayAction(words);
      if (lost === 0) announce(said);
      else sayWithUndo(`${said}. ${t('editor.lostArrows', { count: lost })}`);
      return true;
    },
    [editor, sayAction, sayWithUndo, t],
  );
}
