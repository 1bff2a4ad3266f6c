import { Modal, Switch, useMantineColorScheme } from '@mantine/core';
import { type ReactNode, useId, useSyncExternalStore } from 'react';
import { LANGUAGES, type Language } from '../../locales/first-language.ts';
import { chooseLanguage } from '../../locales/languages.ts';
import { useWords } from '../../locales/use-words.ts';
import { Segments } from '../segments.tsx';
import { letterKeys } from './letter-keys.ts';
import { TEXT_SIZES, type TextSize, textSize } from './text-size.ts';
import { undoDelay } from './undo-delay.ts';

const SCHEMES = ['light', 'dark', 'auto'] as const;
type Scheme = (typeof SCHEMES)[number];

/** How this browser shows the pages to whoever uses it. */
export function PreferencesModal({ onClose }: { onClose: () => void }) {
  const { t, language } = useWords();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const size = useSyncExternalStore(textSize.subscribe, textSize.now);
  const isDelayed = useSyncExternalStore(undoDelay.subscribe, undoDelay.isOn);
  const letters = useSyncExternalStore(letterKeys.subscribe, letterKeys.areOn);
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('preferences.title')}
      closeButtonProps={{ 'aria-label': t('overlay.close') }}
    >
      <div className="stack">
        <Choice<Language>
          label={t('preferences.language')}
          value={language}
          choices={LANGUAGES}
          wordsOf={(choice) => t(`preferences.in.${choice}`)}
          onChoose={(choice) => void chooseLanguage(choice)}
        />
        <Choice<Scheme>
          label={t('preferences.colours')}
          value={colorScheme}
          choices={SCHEMES}
          wordsOf={(choice) => t(`preferences.${choice}`)}
          onChoose={setColorScheme}
        />
        <Choice<TextSize>
          label={t('preferences.text')}
          value={size}
          choices={TEXT_SIZES}
          wordsOf={(choice) => t(`preferences.size.${choice}`)}
          onChoose={textSize.choose}
        />
        <Switch
          label={t('preferences.letters')}
          description={t('preferences.lettersHelp')}
          checked={letters}
          onChange={(event) => letterKeys.turn(event.currentTarget.checked)}
        />
        <Switch
          label={t('preferences.delay')}
          description={t('preferences.delayHelp')}
          checked={isDelayed}
          onChange={(event) => undoDelay.turn(event.currentTarget.checked)}
        />
        <p className="small muted">{t('preferences.motion')}</p>
        <p className="small muted">{t('preferences.here')}</p>
      </div>
    </Modal>
  );
}

type ChoiceProps<T extends string> = {
  label: string;
  value: T;
  choices: readonly T[];
  wordsOf: (choice: T) => ReactNode;
  onChoose: (choice: T) => void;
};

function Choice<T extends string>({ label, value, choices, wordsOf, onChoose }: ChoiceProps<T>) {
  const id = useId();
  return (
    <div>
      <p id={id} className="label">
        {label}
      </p>
      <Segments
        fullWidth
        aria-labelledby={id}
        value={value}
        onChange={onChoose}
        data={choices.map((choice) => ({ value: choice, label: wordsOf(choice) }))}
      />
    </div>
  );
}
