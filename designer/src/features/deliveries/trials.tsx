import type { Trial } from '../../api-client/types.ts';
import { dayAndMonth, sentence } from '../../locales/dates.ts';
import { useWords } from '../../locales/use-words.ts';
import classes from './deliveries.module.css';

/** Who tried, on which day, and what they want the next one to know. */
export function Trials({ trials }: { trials: readonly Trial[] }) {
  const { t, language } = useWords();
  if (trials.length === 0) return null;
  return (
    <section aria-labelledby="hand-trials">
      <h2 id="hand-trials" className={classes['label']}>
        {t('hand.trials')}
      </h2>
      <ul className={classes['lines']}>
        {trials.map(({ on, by, word }, place) => (
          <li key={place}>
            {sentence(t('hand.trial', { date: dayAndMonth(on, language), name: by.name }))}
            {word === null ? null : <q className={classes['word']}>{word}</q>}
          </li>
        ))}
      </ul>
    </section>
  );
}
