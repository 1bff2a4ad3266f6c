import { useWords } from '../../../../locales/use-words.ts';
import { Icon } from '../../../../ui/icons.tsx';
import { LONGEST_SENTENCE, readingOf } from './reading.ts';
import classes from './texts.module.css';
import { useRareWords } from './use-rare-words.ts';

/** Says under a text how easily it is read. */
export function readingHint(text: string, language: 'fr' | 'en') {
  return <ReadingHint text={text} language={language} />;
}

/** More than this is not a word to change but a text to write again. */
const MOST_NAMED = 6;

function ReadingHint({ text, language }: { text: string; language: 'fr' | 'en' }) {
  const { t } = useWords();
  const { sentences, long } = readingOf(text);
  const rare = useRareWords(text, language);
  if (sentences === 0) return null;
  const isEasy = long.length === 0;
  return (
    <div className={classes['hints']}>
      <p className={classes['hint']} data-easy={isEasy || undefined}>
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
      </p>
      {rare.length === 0 ? null : (
        <p className={classes['hint']}>
          <Icon name="soon" size={14} />
          <span>
            {t('inspector.reading.rare', { count: rare.length })}{' '}
            <span lang={language}>{rare.slice(0, MOST_NAMED).join(', ')}</span>
            {rare.length > MOST_NAMED ? ' …' : ''}
          </span>
        </p>
      )}
    </div>
  );
}
