import { useId } from 'react';
import { PROMISE_LEVELS } from '#schema/vocabulary';
import type { ReviewPromise } from '../../api-client/types.ts';
import { useWords } from '../../locales/use-words.ts';
import classes from './promise-levels.module.css';

type PromiseLevelsProps = { promise: ReviewPromise; value: string | undefined; onChange: (level: string) => void };

/** How one sees one promise: the same words whoever made it. */
export function PromiseLevels({ promise, value, onChange }: PromiseLevelsProps) {
  const { t, say } = useWords();
  const name = useId();
  const levels = [
    ...PROMISE_LEVELS.filter((level) => level !== 'notAvailable' || promise.unlessUnavailable),
    'dontKnow',
  ];
  return (
    <fieldset className={classes['promise']}>
      <legend>{say(promise.words)}</legend>
      <div className={classes['choices']}>
        {levels.map((level) => (
          <label key={level} data-chosen={value === level}>
            <input type="radio" name={name} value={level} checked={value === level} onChange={() => onChange(level)} />
            {t(`review.promise.${level}`)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
