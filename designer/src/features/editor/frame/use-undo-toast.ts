import { useCallback } from 'react';
import { sentence } from '../../../locales/dates.ts';
import { useWords } from '../../../locales/use-words.ts';
import { hideToast, showToast } from '../../../ui/toast/toasts.ts';
import { useEditor } from '../draft/editor-context.tsx';

const ID = 'editor-undo';
/** It may go by itself: the key and the button that undo stay. */
const STAYS_MS = 8_000;

/** Says what the last action did, with the way to take it back for as long as nothing else was done. */
export function useUndoToast(): (words: string) => void {
  const { t } = useWords();
  const editor = useEditor();
  return useCallback(
    (words: string) => {
      const action = editor.state().history.past.at(-1);
      const isStillLast = () => editor.state().history.past.at(-1) === action;
      const undo = () => {
        hideToast(ID);
        if (isStillLast()) editor.undo();
      };
      showToast({
        id: ID,
        kind: 'done',
        words: sentence(words),
        ms: STAYS_MS,
        act: { words: t('toast.undo'), run: undo },
      });
      const stop = editor.subscribe(() => {
        if (isStillLast()) return;
        stop();
        hideToast(ID);
      });
    },
    [editor, t],
  );
}
