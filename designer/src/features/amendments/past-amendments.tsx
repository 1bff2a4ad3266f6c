import { useState } from 'react';
import type { Amendment } from '../../api-client/types.ts';
import { longDate } from '../../locales/dates.ts';
import { useWords } from '../../locales/use-words.ts';
import { later } from '../../ui/later.tsx';
import { Loading } from '../../ui/states.tsx';
import classes from './amendments.module.css';
import { ConcernedList } from './concerned-list.tsx';
import { AnswerPill, OutcomePill } from './outcome-pill.tsx';

const WhatChanges = later(async () => (await import('./what-changes.tsx')).WhatChanges, <Loading lines={3} />);

/** The changes that were proposed before, the latest first, each with what became of it. */
export function PastAmendments({ past }: { past: readonly Amendment[] }) {
  const { t } = useWords();
  const latestFirst = past.toSorted((one, other) => other.n - one.n);
  return (
    <section className="sheet" aria-labelledby="past-amendments">
      <header>
        <h2 id="past-amendments">{t('amendment.past')}</h2>
      </header>
      <ul>
        {latestFirst.map((amendment) => (
          <li key={amendment.n} className={classes['past']}>
            <Past amendment={amendment} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Past({ amendment }: { amendment: Amendment }) {
  const { t, language } = useWords();
  // What it changed is worked out once somebody wants to read it.
  const [isOpen, setOpen] = useState(false);
  const { n, outcome, by, on, closedOn, until, refusedBy, reason, concerned } = amendment;
  return (
    <>
      <div className="spread">
        <h3>{t('amendment.openTitle', { n })}</h3>
        <OutcomePill outcome={outcome} n={n} />
      </div>
      <p className="small">
        {t('amendment.proposedOn', { who: by.name, date: longDate(on, language) })}{' '}
        {closedOn === null
          ? null
          : t(`amendment.closed.${outcome}`, {
              // The last day is over on the day after.
              date: longDate(outcome === 'expired' ? until : closedOn, language),
              who: refusedBy?.name ?? '',
              named: refusedBy === null ? 'no' : 'yes',
            })}
      </p>
      <details className={classes['more']} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{t('amendment.seeWhat', { n })}</summary>
        {isOpen ? (
          <div className={classes['body']}>
            {reason === null ? null : <blockquote className={classes['reason']}>{reason}</blockquote>}
            <WhatChanges {...amendment} />
            <section>
              <h4>{t('amendment.whoTitle')}</h4>
              <ConcernedList
                concerned={concerned.map((one) => ({ ...one, key: one.seat }))}
                before={amendment.before}
                after={amendment.after}
                label={t('amendment.whoTitle')}
                beside={({ answer, on: answeredOn }) =>
                  answer === 'waiting' ? (
                    <span className="small muted">{t('amendment.noAnswer')}</span>
                  ) : (
                    <AnswerPill answer={answer} on={answeredOn} />
                  )
                }
              />
            </section>
          </div>
        ) : null}
      </details>
    </>
  );
}
