import { Link } from 'react-router';
import { longDate } from '../../../locales/dates.ts';
import { useWords } from '../../../locales/use-words.ts';
import { Icon } from '../../../ui/icons.tsx';
import { Pill } from '../../../ui/pill.tsx';
import { roomPath } from '../room/room-places.ts';
import classes from './documents.module.css';
import type { Paper } from './papers.ts';

/** One document: its name, and since when it is ready. */
export function PaperLine({ paper: { step, on }, contract }: { paper: Paper; contract: string }) {
  const { t, say, language } = useWords();
  return (
    <li className={classes['paper']}>
      <Icon name="document" size={17} />
      <span className={classes['words']}>
        {on === null ? (
          <b>{say(step.title)}</b>
        ) : (
          <Link to={`${roomPath(contract, 'documents')}/${step.node}`}>
            <b>{say(step.title)}</b>
          </Link>
        )}
        <span className="small muted">
          {on === null ? t('documents.toCome') : t('documents.readyOn', { date: longDate(on, language) })}
        </span>
      </span>
      {on === null ? null : <Pill kind="done">{t('documents.ready')}</Pill>}
    </li>
  );
}
