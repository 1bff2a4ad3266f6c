import { Link } from 'react-router';
import type { AmendmentMark } from '../../../api-client/types.ts';
import { longDate } from '../../../locales/dates.ts';
import { useWords } from '../../../locales/use-words.ts';
import { Icon } from '../../../ui/icons.tsx';
import { Pill } from '../../../ui/pill.tsx';
import { amendmentsPath } from '../../amendments/amendments-path.ts';
import classes from './documents.module.css';

/** One change that is in force: it belongs to what was written and signed. */
export function AmendmentLine({ mark: { n, on }, contract }: { mark: AmendmentMark; contract: string }) {
  const { t, language } = useWords();
  return (
    <li className={classes['paper']}>
      <Icon name="delta" size={17} />
      <span className={classes['words']}>
        <Link to={amendmentsPath(contract)}>
          <b>{t('amendment.mark.title', { n })}</b>
        </Link>
        <span className="small muted">{t('amendment.inForce', { date: longDate(on, language) })}</span>
      </span>
      <Pill kind="amended">{t('amendment.mark.short', { n })}</Pill>
    </li>
  );
}
