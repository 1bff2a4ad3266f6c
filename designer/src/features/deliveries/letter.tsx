import { useKnownPerson } from '../../api-client/session.ts';
import type { Delivery, HandWords } from '../../api-client/types.ts';
import { useWords } from '../../locales/use-words.ts';
import classes from './deliveries.module.css';
import { WordsToTell } from './words-to-tell.tsx';

type LetterProps = { words: HandWords; person: Delivery['person']; address: string | null; contracts: number };

/** The letter as it is printed: from whom, to whom, the day, the words, room for a signature. */
export function Letter({ words, person, address, contracts }: LetterProps) {
  const { t, language } = useWords();
  const me = useKnownPerson();
  return (
    <section className={classes['words']} aria-labelledby="hand-letter">
      <h2 id="hand-letter" className={`${classes['label']} ${classes['noPaper']}`}>
        {t('hand.theLetter')}
      </h2>
      {words.language === language ? null : (
        <p className={`small muted ${classes['noPaper']}`}>{t('hand.otherLanguage', { language: words.language })}</p>
      )}
      <article className={classes['letter']} lang={words.language}>
        <div className={classes['letterHead']}>
          <p>
            {me?.name}
            {me?.organisation ? <br /> : null}
            {me?.organisation}
          </p>
          <p className={classes['to']}>
            {person.name}
            <span className={classes['addressLines']}>{address}</span>
          </p>
        </div>
        <p className={classes['day']}>{words.day}</p>
        <WordsToTell words={words} />
        <p className={classes['sign']}>{me?.name}</p>
      </article>
      <p className={`small muted ${classes['noPaper']}`}>{t('hand.onlyThis', { count: contracts })}</p>
    </section>
  );
}
