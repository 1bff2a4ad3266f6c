import { useCommands } from '../../../app/palette/commands.ts';
import { useShortcuts } from '../../../app/shortcuts/use-shortcuts.ts';
import { useWords } from '../../../locales/use-words.ts';
import { useIsReadOnly } from '../draft/editor-context.tsx';

type Acts = { copy: () => void; cut: () => void; paste: () => void; duplicate: () => void };

/** The browser hears its own keys and tells us by an event; they are told in the list of keys. */
const HEARD_BY_THE_BROWSER = { where: () => false, run: () => {} };

/** The keys and the commands of the clipboard. */
export function useClipboardKeys({ copy, cut, paste, duplicate }: Acts, isHere: () => boolean): void {
  const { t } = useWords();
  const isReadOnly = useIsReadOnly();
  const group = t('editor.keys');
  useShortcuts([
    { keys: 'mod+c', words: t('clipboard.copy'), group, ...HEARD_BY_THE_BROWSER },
    { keys: 'mod+x', words: t('clipboard.cut'), group, ...HEARD_BY_THE_BROWSER },
    { keys: 'mod+v', words: t('clipboard.paste'), group, ...HEARD_BY_THE_BROWSER },
    { keys: 'mod+d', words: t('clipboard.duplicate'), group, where: isHere, run: duplicate },
  ]);
  useCommands([
    { id: 'copy', words: t('clipboard.copy'), icon: 'copy', keys: 'mod+c', run: copy },
    ...(isReadOnly
      ? []
      : [
          { id: 'cut', words: t('clipboard.cut'), icon: 'cut', keys: 'mod+x', run: cut },
          { id: 'paste', words: t('clipboard.paste'), icon: 'paste', keys: 'mod+v', run: paste },
          { id: 'duplicate', words: t('clipboard.duplicate'), icon: 'copy', keys: 'mod+d', run: duplicate },
        ]),
  ]);
}
