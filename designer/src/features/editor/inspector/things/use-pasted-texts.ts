import { useCallback } from 'react';
import { isRefused } from '#engine/authoring/change';
import type { Place } from '#engine/lint/problem';
import { useWords } from '../../../../locales/use-words.ts';
import { announce } from '../../../../ui/announce/announce.ts';
import type { Pasting } from '../../controls/pasting.tsx';
import { useEditor } from '../../draft/editor-context.tsx';
import { pasteTexts } from './paste-texts.ts';

/** Fills the texts of a thing from a table that is pasted into one of them, in one step. */
export function usePastedTexts({ kind, id, name }: { kind: Place['kind']; id: string; name: string }): Pasting {
  const { t } = useWords();
  const editor = useEditor();
  return useCallback(
    ([key, ...deeper], rows) => {
      if (typeof key !== 'string' || deeper.length > 0) return false;
      const given = pasteTexts(editor.template(), { kind, id }, key, rows);
      if (given === null) return false;
      if (isRefused(given)) {
        announce(t(`editor.refused.${given.refused}`));
        return true;
      }
      editor.do({ edits: given.edits, words: { key: 'textsPasted', values: { of: name, count: rows.length } } });
      announce(t('inspector.paste.done', { count: rows.length }));
      return true;
    },
    [editor, kind, id, name, t],
  );
}
