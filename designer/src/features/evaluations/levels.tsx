import { useId } from 'react';
import type { Titled } from '../../api-client/types.ts';
import { monthOf } from '../../locales/dates.ts';
import { useWords } from '../../locales/use-words.ts';
import { Face } from './faces.tsx';
import classes from './levels.module.css';

const NO_OPINION = ['dontKnow', 'pass'] as const;

type LevelsProps = {
  legend: string;
  scale: readonly Titled[];
  value: string | undefined;
  earlier: { level: string; on: string } | null;
  onChange: (level: string) => void;
  /** In one row, for a second question on the same screen. */
  compact?: boolean;
};

/** The levels of a scale, face and word, the best on top; "I don't know" and "I pass" are full answers. */
export function Levels({ legend, scale, value, earlier, onChange, compact = false }: LevelsProps) {
  const { t, say, language } = useWords();
  const name = useId();
  return (
    <fieldset className={classes['levels']} data-compact={compact}>
      <legend>{legend}</legend>
      {scale.map(({ id, title }, place) => (
        <label key={id} className={classes['level']} data-chosen={value === id}>
          <input type="radio" name={name} value={id} checked={value === id} onChange={() => onChange(id)} />
          <Face place={place} of={scale.length} size={compact ? 26 : 34} />
          <b>{say(title)}</b>
          {earlier?.level === id ? (
            <span className={classes['was']}>{t('review.was', { month: monthOf(earlier.on, language) })}</span>
          ) : null}
        </label>
      ))}
      <div className={classes['noOpinion']}>
        {NO_OPINION.map((level) => (
          <label key={level} className={classes['alt']} data-chosen={value === level}>
            <input type="radio" name={name} value={level} checked={value === level} onChange={() => onChange(level)} />
            {t(`review.${level}`)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
