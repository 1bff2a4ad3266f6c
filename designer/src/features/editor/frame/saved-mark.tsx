import { useEffect, useRef, useState } from 'react';
import { useWords } from '../../../locales/use-words.ts';
import { Icon } from '../../../ui/icons.tsx';
import { wordsOf } from '../../../ui/states.tsx';
import type { SaveState } from '../draft/create-saving.ts';
import { useSaveState } from '../draft/saving-context.tsx';
import classes from './frame.module.css';

const ICONS: Record<SaveState['kind'], string> = {
  saved: 'check',
  saving: 'again',
  keptHere: 'offline',
  refused: 'late',
};
/** The state of saving is said aloud at most once a minute. */
const ALOUD_EVERY_MS = 60_000;

/** Where the last change is: on the server, on its way, or on this computer only. */
export function SavedMark() {
  const { t, language } = useWords();
  const state = useSaveState();
  const words = useSaveWords(state, t, language);
  const aloud = useNowAndThen(words, ALOUD_EVERY_MS);
  return (
    <>
      <span className={classes['saved']} data-kind={state.kind} title={words}>
        <Icon name={ICONS[state.kind]} size={14} />
        <span>{words}</span>
      </span>
      <span className="hidden-words" aria-live="polite">
        {aloud}
      </span>
    </>
  );
}

function useSaveWords(state: SaveState, t: ReturnType<typeof useWords>['t'], language: string): string {
  switch (state.kind) {
    case 'saved':
      return state.at === null
        ? t('editor.save.allSaved')
        : t('editor.save.savedAt', {
            time: new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit' }).format(state.at),
          });
    case 'saving':
      return t('editor.save.saving');
    case 'keptHere':
      return t('editor.save.keptHere');
    case 'refused':
      return t('editor.save.refused', { why: wordsOf(state.error, t) });
  }
}

/** The first words, and later ones once a while has passed. */
function useNowAndThen(words: string, everyMs: number): string {
  const [said, setSaid] = useState('');
  const last = useRef(0);
  useEffect(() => {
    const wait = Math.max(0, last.current + everyMs - Date.now());
    const timer = setTimeout(() => {
      last.current = Date.now();
      setSaid(words);
    }, wait);
    return () => clearTimeout(timer);
  }, [words, everyMs]);
  return said;
}
