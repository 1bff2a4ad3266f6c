import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { useItems } from '../../api-client/contract.ts';
import { useSession } from '../../api-client/session.ts';
import type { Amendment, ConcernedSeat, Contract, OpenItem } from '../../api-client/types.ts';
import { dayAndMonth } from '../../locales/dates.ts';
import { useWords } from '../../locales/use-words.ts';
import { Icon } from '../../ui/icons.tsx';
import { showToast } from '../../ui/toast/toasts.ts';
import { useToday } from '../../ui/today.tsx';
import { ActDialog } from '../acts/steering/act-dialog.tsx';
import classes from './amendments.module.css';
import { AmendmentAnswer } from './answer/amendment-answer.tsx';
import { WhyIt } from './answer/change-for-me.tsx';
import { ConcernedList } from './concerned-list.tsx';
import { AnswerPill, OutcomePill } from './outcome-pill.tsx';
import { WhatChanges } from './what-changes.tsx';
import { WithdrawForm } from './withdraw-form.tsx';

/** The change that is proposed now: what it changes, whom it waits for, one's own answer, the way to take it back. */
export function OpenAmendment({ amendment, contract }: { amendment: Amendment; contract: Contract }) {
  const { t, language } = useWords();
  const today = useToday();
  const own = useOwnItem(contract, amendment);
  const [isWithdrawing, setWithdrawing] = useState(false);
  const { n, by, on, until, reason, concerned } = amendment;
  const day = (date: string) => dayAndMonth(date, language, today);
  const left = concerned.filter(({ answer }) => answer === 'waiting').length;
  return (
    <section className="sheet" aria-labelledby="open-amendment">
      <header>
        <h2 id="open-amendment">{t('amendment.openTitle', { n })}</h2>
        <OutcomePill outcome="open" n={n} />
      </header>
      <div className={`sheet-body ${classes['body']}`}>
        <p>
          {t('amendment.proposedOn', { who: by.name, date: day(on) })} {t('amendment.nothingYet')}
        </p>
        {reason === null ? null : <WhyIt reason={reason} />}
        {own === null ? null : (
          <section className={classes['own']} aria-label={t('amendment.asked')}>
            <h3>{t('amendment.asked')}</h3>
            <AmendmentAnswer item={own} contract={contract} isWithin onDone={() => {}} />
          </section>
        )}
        <section>
          <h3>{t('amendment.what')}</h3>
          <WhatChanges {...amendment} />
        </section>
        <section>
          <h3>{t('amendment.whoTitle')}</h3>
          <p className="muted">{t('amendment.left', { count: left, date: day(until) })}</p>
          <ConcernedList
            concerned={concerned.map((one) => ({ ...one, key: one.seat }))}
            before={amendment.before}
            after={amendment.after}
            label={t('amendment.whoTitle')}
            beside={(one) => <Beside one={one} contract={contract} />}
          />
        </section>
        <div className={`row ${classes['foot']}`}>
          <Button variant="default" leftSection={<Icon name="print" />} onClick={() => window.print()}>
            {t('amendment.print')}
          </Button>
          {contract.my.steers ? (
            <Button variant="default" leftSection={<Icon name="undo" />} onClick={() => setWithdrawing(true)}>
              {t('amendment.withdraw.act')}
            </Button>
          ) : null}
        </div>
      </div>
      {isWithdrawing ? (
        <ActDialog title={t('amendment.withdraw.title')} onClose={() => setWithdrawing(false)}>
          <WithdrawForm
            contract={contract}
            onCancel={() => setWithdrawing(false)}
            onDone={() => {
              setWithdrawing(false);
              showToast({ kind: 'done', words: t('amendment.withdraw.done') });
            }}
          />
        </ActDialog>
      ) : null}
    </section>
  );
}

/** What somebody answered; for whoever coordinates, the way to note what they said. */
function Beside({ one, contract }: { one: ConcernedSeat; contract: Contract }) {
  const { t } = useWords();
  const me = useSession().data?.person?.id;
  const { answer, on, person } = one;
  const mayNote = contract.my.steers && answer === 'waiting' && person !== null && person.id !== me;
  return (
    <>
      <AnswerPill answer={answer} on={on} />
      {mayNote ? (
        <Button
          component={Link}
          to={`/contrats/${contract.id}?pour=${person.id}#to-do`}
          size="xs"
          variant="default"
          aria-label={t('amendment.noteFor', { name: person.name })}
        >
          {t('amendment.note')}
        </Button>
      ) : null}
    </>
  );
}

/** One’s own answer to give, where there is one. */
function useOwnItem({ id }: Contract, { concerned }: Amendment): OpenItem | null {
  const items = useItems(id, false).data ?? [];
  const asked = new Set(concerned.flatMap(({ item, answer }) => (answer === 'waiting' && item !== null ? [item] : [])));
  const found = items.find((item) => !item.private && item.open && item.mine && asked.has(item.id));
  return found && !found.private ? found : null;
}
