import { useKnownPerson } from '../../../api-client/session.ts';
import { useWords } from '../../../locales/use-words.ts';
import { Icon } from '../../../ui/icons.tsx';
import { PersonTile } from '../../../ui/person-tile.tsx';
import { useStepTitle } from '../../../ui/use-step-title.ts';
import type { Line } from './line.ts';
import classes from './rows.module.css';
import { type FirstWait, firstWait, stepOn } from './who-waits-for.ts';

const SOON_DAYS = 7;

/** Who makes others wait: people and institutions look the same, oneself is "you". */
export function WhoWaits({ line }: { line: Line }) {
  const { t } = useWords();
  const me = useKnownPerson();
  const wait = firstWait(line.waits, me?.id ?? null);
  if (wait === null) {
    return <span className="small muted">{line.status === 'open' ? t('contracts.upToDate') : null}</span>;
  }
  return (
    <span className={classes['waits']}>
      <PersonTile name={wait.you ? (me?.name ?? '') : (wait.names[0] ?? '')} />
      <span className={classes['two']}>
        <Names wait={wait} />
        <HowLong wait={wait} isSaid={line.nextDue !== null && stepOn(line.waits, line.nextDue.on) === wait.step} />
      </span>
    </span>
  );
}

function Names({ wait: { you, names } }: { wait: FirstWait }) {
  const { t } = useWords();
  const all = you ? [t('contracts.you'), ...names] : names;
  return <b>{all.length <= 2 ? all.join(', ') : t('contracts.andOthers', { name: all[0], count: all.length - 1 })}</b>;
}

/** Since when, or until when, and for what unless the next date has said it: a drawing, a word, a colour. */
function HowLong({ wait: { days, step, more }, isSaid }: { wait: FirstWait; isSaid: boolean }) {
  const { t } = useWords();
  const titleOf = useStepTitle();
  const kind = days === null ? 'waiting' : days > 0 ? 'late' : days >= -SOON_DAYS ? 'soon' : 'waiting';
  return (
    <>
      <span className={classes['howLong']} data-kind={kind}>
        <Icon name={kind} size={14} />
        {days === null ? titleOf(step) : days > 0 ? t('due.late', { days }) : t('due.in', { days: -days })}
      </span>
      {days === null || isSaid ? null : <span className="small muted">{titleOf(step)}</span>}
      {more > 0 ? <span className="small muted">{t('contracts.moreWaits', { count: more })}</span> : null}
    </>
  );
}
