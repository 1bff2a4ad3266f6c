import { useId } from 'react';
import { useWords } from '../../locales/use-words.ts';
import { EasyIcon } from '../../ui/easy/easy-icon.tsx';
import type { Reader, Word } from './review-screens.ts';
import classes from './word-box.module.css';

const READERS: readonly Reader[] = ['me', 'group'];

/** A word more, if one likes, and who reads it: oneself only, unless one says otherwise. */
export function WordBox({ word, onChange }: { word: Word; onChange: (word: Word) => void }) {
  const { t } = useWords();
  const [label, help] = [useId(), useId()];
  return (
    <section className={classes['box']}>
      <h3 id={label}>{t('review.word')}</h3>
      <textarea
        rows={3}
        aria-labelledby={label}
        aria-describedby={help}
        maxLength={1_000}
        value={word.text}
        onChange={(event) => onChange({ ...word, text: event.currentTarget.value })}
      />
      <fieldset className={classes['readers']}>
        <legend className="hidden-words">{t('review.whoReads')}</legend>
        {READERS.map((reader) => (
          <button
            key={reader}
            type="button"
            data-reader={reader}
            aria-pressed={word.reader === reader}
            onClick={() => onChange({ ...word, reader })}
          >
            <EasyIcon name={reader === 'me' ? 'lock' : 'people'} />
            {t(`review.reader.${reader}`)}
          </button>
        ))}
      </fieldset>
      <p id={help} className={classes['help']}>
        {t(`review.readBy.${word.reader}`)}
      </p>
    </section>
  );
}
