import { useCommands } from '../../../app/palette/commands.ts';
import { useShortcuts } from '../../../app/shortcuts/use-shortcuts.ts';
import { useWords } from '../../../locales/use-words.ts';
import { announce } from '../../../ui/announce/announce.ts';
import type { Editor } from '../draft/create-editor.ts';
import { useSaving } from '../draft/saving-context.tsx';
import { useActionWords } from './use-action-words.ts';

/** The keys that every view of the designer has. */
export function useEditorKeys(editor: Editor): void {
  const { t } = useWords();
  const saving = useSaving();
  const sayAction = useActionWords();
  const undo = () => {
    const action = editor.state().history.past.at(-1);
    editor.undo();
    announce(action ? t('editor.undone', { what: sayAction(action.words) }) : t('editor.nothingToUndo'));
  };
  const redo = () => {
    const action = editor.state().history.future[0];
    editor.redo();
    announce(action ? t('editor.redone', { what: sayAction(action.words) }) : t('editor.nothingToRedo'));
  };
  const group = t('editor.keys');
  useCommands([
    { id: 'undo', words: t('editor.undo'), icon: 'undo', keys: 'mod+z', run: undo },
    { id: 'redo', words: t('editor.redo'), icon: 'redo', keys: 'mod+shift+z', run: redo },
  ]);
  useShortcuts([
    { keys: 'mod+z', words: t('editor.undo'), run: undo, group },
    { keys: 'mod+shift+z', words: t('editor.redo'), run: redo, group },
    {
      keys: 'mod+s',
      words: t('editor.saveKey'),
      run: () => {
        void saving.now();
        announce(t('editor.savesItself'));
      },
      group,
    },
  ]);
}
