import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { useAct } from '../../../api-client/contract.ts';
import type { MySilence } from '../../../api-client/questions/my.ts';
import { useSession } from '../../../api-client/session.ts';
import { dayAndMonth, plusDays, shortDate } from '../../../locales/dates.ts';
import { useWords } from '../../../locales/use-words.ts';
import box from '../../../ui/easy/box.module.css';
import { EasyIcon } from '../../../ui/easy/easy-icon.tsx';
import { wordsOf } from '../../../ui/states.tsx';
import classes from './silence.module.css';

/** No reminder for a while, in one contract after the other. */
export function SilenceBox({ silences, hasMore }: { silences: readonly MySilence[] | undefined; hasMore: boolean }) {
  const { t } = useWords();
  return (
    <section className={box['box']}>
      <h2 className={box['boxTitle']}>
        <EasyIcon name="pause" size={20} />
        {t('reminders.silence')}
      </h2>
      <p className="muted">{t('reminders.silenceHelp')}</p>
      {silences?.map((silence) => (
        <Silence key={silence.contract.id} silence={silence} isFolded={silences.length > MOST_OPEN} />
      ))}
      {silences?.length === 0 && !hasMore ? <p>{t('reminders.noContract')}</p> : null}
      {hasMore ? (
        <p>
          {t('reminders.moreContracts')} <Link to="/contrats">{t('nav.contracts')}</Link>
        </p>
      ) : null}
    </section>
  );
}

const CHOICES = [7, 14, 30] as const;
/** Whoever sits in more contracts than these opens the one that is meant. */
const MOST_OPEN = 3;

function Silence({ silence: { contract, today, until }, isFolded }: { silence: MySilence; isFolded: boolean }) {
  const { t, language } = useWords();
  const queries = useQueryClient();
  const me = useSession().data?.person ?? null;
  const act = useAct(contract.id);
  const [trouble, setTrouble] = useState<unknown>(null);
  const send = async (days: number | null) => {
    setTrouble(null);
    const person = me?.id ?? '';
    try {
      await act.mutateAsync(
        days === null ? { type: 'unmute', person } : { type: 'mute', person, until: plusDays(today, days) },
      );
      await queries.invalidateQueries({ queryKey: ['my'] });
    } catch (error) {
      setTrouble(error);
    }
  };
  const said = (
    <output>{until === null ? '' : t('reminders.silentUntil', { date: dayAndMonth(until, language, today) })}</output>
  );
  const choices = (
    <>
      <div className={classes['choices']}>
        {until === null ? (
          CHOICES.map((days) => (
            <button
              key={days}
              type="button"
              className={`${box['wide']} ${classes['choice']}`}
              disabled={act.isPending}
              onClick={() => void send(days)}
            >
              {t('reminders.silenceFor', { days })}
              <span className={classes['until']}>
                {t('reminders.silenceUntil', { date: shortDate(plusDays(today, days), language, today) })}
              </span>
            </button>
          ))
        ) : (
          <button type="button" className={box['wide']} disabled={act.isPending} onClick={() => void send(null)}>
            {t('reminders.again')}
          </button>
        )}
      </div>
      {trouble === null ? null : <p role="alert">{wordsOf(trouble, t)}</p>}
    </>
  );
  if (!isFolded) {
    return (
      <fieldset className={classes['silence']}>
        <legend>
          <b>{contract.title}</b>
        </legend>
        {said}
        {choices}
      </fieldset>
    );
  }
  return (
    <details className={classes['folded']}>
      <summary>
        <b>{contract.title}</b> {said}
      </summary>
      <fieldset className={classes['inside']}>
        <legend className="hidden-words">{contract.title}</legend>
        {choices}
      </fieldset>
    </details>
  );
}
