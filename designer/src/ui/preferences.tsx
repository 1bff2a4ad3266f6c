import { ActionIcon, useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { chooseLanguage } from '../locales/languages.ts';
import { useWords } from '../locales/use-words.ts';
import { Icon } from './icons.tsx';
import classes from './preferences.module.css';

/** The language, and light or dark. */
export function Preferences() {
  const { t, language } = useWords();
  const { setColorScheme } = useMantineColorScheme();
  const scheme = useComputedColorScheme('light');
  const other = language === 'fr' ? 'en' : 'fr';
  return (
    <div className={classes['preferences']}>
      <button type="button" lang={other} className={classes['language']} onClick={() => void chooseLanguage(other)}>
        {t('preferences.otherLanguage')}
      </button>
      <ActionIcon
        variant="subtle"
        size={36}
        color="papier"
        c="var(--tr-text-muted)"
        aria-label={t(scheme === 'dark' ? 'preferences.light' : 'preferences.dark')}
        onClick={() => setColorScheme(scheme === 'dark' ? 'light' : 'dark')}
      >
        <Icon name={scheme === 'dark' ? 'sun' : 'moon'} size={18} />
      </ActionIcon>
    </div>
  );
}
