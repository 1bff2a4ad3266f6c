import { memo } from 'react';
import { useWords } from '../../locales/use-words.ts';
import { Icon } from '../icons.tsx';
import classes from './legend.module.css';

const LOOKS = ['agreed', 'optional', 'private'] as const;

type LegendProps = {
  /** Something is compared: a trial with what was planned, or two versions. */
  hasTrial: boolean;
  /** What an outline and a hatched end mean, where it is not a trial. */
  words?: { planned: string; prolonged: string };
};

/** What each look of the timeline means. */
export const Legend = memo(function Legend({ hasTrial, words }: LegendProps) {
  const { t } = useWords();
  return (
    <ul className={classes['legend']}>
      {LOOKS.map((look) => (
        <li key={look}>
          <i data-look={look} /> {t(`timeline.legend.${look}`)}
        </li>
      ))}
      {hasTrial ? (
        <>
          <li>
            <i data-look="prolonged" /> {words?.prolonged ?? t('timeline.legend.prolonged')}
          </li>
          <li>
            <i data-look="planned" /> {words?.planned ?? t('timeline.legend.planned')}
          </li>
        </>
      ) : null}
      <li>
        <i data-look="review" /> {t('timeline.legend.review')}
      </li>
      <li>
        <Icon name="shifted" size={14} /> {t('timeline.legend.shifted')}
      </li>
    </ul>
  );
});
