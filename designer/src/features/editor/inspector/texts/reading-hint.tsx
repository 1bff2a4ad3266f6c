import { useWords } from '../../../../locales/use-words.ts';
import { Icon } from '../../../../ui/icons.tsx';
import { LONGEST_SENTENCE, readingOf } from './reading.ts';
import classes from './texts.module.css';

/** Says under a text how easily it is read. */
export function readingHint(text: string, language: 'fr' | 'en') {
  return <ReadingHint text={text} language={language} />;
}

function ReadingHint({ text, language }: { text: string; language: 'fr' | 'en' }) {
  const { t } = useWords();
  const { sentences, long } = readingOf(text);
  if (sentences === 0) return null;
  const isEasy = long.length === 0;
  return (
    <div className={classes['hint']} data-easy={isEasy || undefined} lang={undefined}>
      <Icon name={isEasy ? 'check' : 'soon'} size={14} />
      <span>
        {isEasy
          ? t('inspector.reading.short', { count: sentences })
          : t('inspector.reading.long', { count: long.length, most: LONGEST_SENTENCE, words: long[0]?.words ?? 0 })}
        {isEasy ? null : (
          <q className={classes['quote']} lang={language}>
            {long[0]?.text}
          </q>
        )}
      </span>
    </div>
  );
}
