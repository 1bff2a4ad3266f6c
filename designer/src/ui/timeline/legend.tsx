import { useWords } from '../../locales/use-words.ts';
import { Icon } from '../icons.tsx';
import classes from './legend.module.css';

const LOOKS = ['agreed', 'optional', 'private'] as const;

/** What each look of the timeline means. */
export function Legend({ hasTrial }: { hasTrial: boolean }) {
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
            <i data-look="prolonged" /> {t('timeline.legend.prolonged')}
          </li>
          <li>
            <i data-look="planned" /> {t('timeline.legend.planned')}
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
}
