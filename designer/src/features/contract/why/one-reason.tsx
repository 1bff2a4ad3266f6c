import { useId, useState } from 'react';
import { useSession } from '../../../api-client/session.ts';
import type { Contract, Person } from '../../../api-client/types.ts';
import { dayAndMonth, daysBetween } from '../../../locales/dates.ts';
import { useWords } from '../../../locales/use-words.ts';
import { Icon } from '../../../ui/icons.tsx';
import { PersonTile } from '../../../ui/person-tile.tsx';
import { useToday } from '../../../ui/today.tsx';
import { useStepTitle } from '../../../ui/use-step-title.ts';
import { WaitingActs } from '../../acts/steering/waiting-acts.tsx';
import type { Reason } from './reasons.ts';
import classes from './why.module.css';

type OneReasonProps = { reason: Reason; contract: Contract; isFirst: boolean };

/** One thing that is waited for; the four answers unfold, the first at once. */
export function OneReason({ reason, contract, isFirst }: OneReasonProps) {
  const { t } = useWords();
  const titleOf = useStepTitle();
  const body = useId();
  const [isOpen, setIsOpen] = useState(isFirst);
  const { wait, daysLate } = reason;
  const days = Math.max(daysBetween(wait.since, contract.today), 0);
  return (
    <article className={classes['reason']} data-late={daysLate > 0}>
      <h3>
        <button
          type="button"
          className={classes['head']}
          aria-expanded={isOpen}
          aria-controls={body}
          onClick={() => setIsOpen(!isOpen)}
        >
          <PersonTile name={wait.by[0]?.name ?? ''} large />
          <span className={classes['who']}>
            <b>
              <Who people={wait.by} />
            </b>
            <span className={classes['what']}>
              {daysLate > 0
                ? t('why.late', { step: titleOf(wait.step), days: daysLate })
                : t('why.since', { step: titleOf(wait.step), days })}
            </span>
          </span>
          <Icon name={isOpen ? 'up' : 'down'} />
        </button>
      </h3>
      <div id={body} hidden={!isOpen}>
        <Answers reason={reason} />
        <div className={classes['acts']}>
          <WaitingActs contract={contract} step={wait.step} people={wait.by} />
        </div>
      </div>
    </article>
  );
}

/** One or two names, and how many others; oneself is "vous". */
function Who({ people }: { people: readonly Person[] }) {
  const { t } = useWords();
  const me = useSession().data?.person?.id;
  const names = [...people]
    .sort((one, other) => Number(other.id === me) - Number(one.id === me))
    .map(({ id, name }) => (id === me ? t('why.you') : name));
  const [first = '', second = ''] = names;
  return <>{t('why.who', { first, second, count: names.length })}</>;
}

function Answers({ reason }: { reason: Reason }) {
  const { t, language } = useWords();
  const today = useToday();
  const { wait, verb, scope, tried } = reason;
  const last = tried.at(-1);
  const person = wait.by[0]?.name ?? '';
  return (
    <dl className={classes['answers']}>
      <dt>{t('why.releases')}</dt>
      <dd>
        {t([`release.${verb ?? 'other'}`, 'release.other'], { scope, who: person })}
        {wait.holds > 0 ? ` ${t('why.holds', { count: wait.holds })}` : ''}
      </dd>
      <dt>{t('why.tried')}</dt>
      <dd>
        {last === undefined
          ? t('why.nothingTried')
          : t('why.reminders', { count: tried.length, date: dayAndMonth(last.on, language, today) })}
      </dd>
      <dt>{t('why.otherwise')}</dt>
      <dd>
        <Otherwise reason={reason} />
      </dd>
    </dl>
  );
}

/** What happens by itself, and on which day. */
function Otherwise({ reason: { byItself, closesOn } }: { reason: Reason }) {
  const { t, say, language } = useWords();
  const today = useToday();
  const spoken = (on: string) => dayAndMonth(on, language, today);
  const closing = closesOn === null ? null : t('why.closes', { date: spoken(closesOn) });
  if (byItself === null) return <>{closing ?? t('why.nothing')}</>;
  const { what, on, outcome, title } = byItself;
  const how = title ? say(title) : outcome === null ? '' : t(`outcome.${outcome}`, outcome);
  const words = { date: spoken(on), outcome: how };
  return (
    <>
      {t(`byItself.${what}`, words)}
      {what === 'reminder' ? ` ${closing ?? t('why.andThenNothing')}` : ''}
    </>
  );
}
