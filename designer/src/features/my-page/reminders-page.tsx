import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useAct } from '../../api-client/contract.ts';
import { useContracts } from '../../api-client/contracts.ts';
import { useReminders } from '../../api-client/my.ts';
import type { MySilence } from '../../api-client/questions/my.ts';
import { useSession } from '../../api-client/session.ts';
import { dayAndMonth, plusDays } from '../../locales/dates.ts';
import { useWords } from '../../locales/use-words.ts';
import box from '../../ui/easy/box.module.css';
import { EasyHeader } from '../../ui/easy/easy-header.tsx';
import { EasyIcon } from '../../ui/easy/easy-icon.tsx';
import { Page } from '../../ui/page.tsx';
import { Loading, Trouble, wordsOf } from '../../ui/states.tsx';
import { AskForHelp } from './ask-for-help-later.tsx';
import page from './my-page.module.css';
import classes from './reminders.module.css';

const ICONS = { mail: 'letter', sms: 'text', call: 'phone', letter: 'letter' } as const;

/** How one is told of things: the channels that are known, the most that is sent, and silence for a while. */
export function RemindersPage() {
  const { t } = useWords();
  const navigate = useNavigate();
  const reminders = useReminders();
  const contracts = useContracts();
  return (
    <div className={page['easy']}>
      <EasyHeader
        title={t('my.reminders.place')}
        onBack={() => void navigate('/moi')}
        help={<AskForHelp contracts={contracts.data ?? []} />}
      />
      <Page title={t('my.reminders.title')}>
        <div className={page['cards']} data-read-aloud="yes">
          {reminders.isError ? <Trouble error={reminders.error} retry={() => void reminders.refetch()} /> : null}
          {reminders.isPending ? <Loading lines={3} /> : null}
          {reminders.data ? (
            <section className={box['box']}>
              <h2 className={box['boxTitle']}>{t('my.reminders.channels')}</h2>
              <ul className={page['owed']}>
                {reminders.data.channels.map((channel, place) => (
                  <li key={channel}>
                    <EasyIcon name={ICONS[channel]} size={22} />
                    <span>
                      <b>{t(`my.reminders.channel.${channel}`)}</b>
                      <br />
                      <span className="muted">{t(place === 0 ? 'my.reminders.first' : 'my.reminders.second')}</span>
                    </span>
                  </li>
                ))}
              </ul>
              <p className="muted">{t('my.reminders.hours')}</p>
              <p className="muted">{t('my.reminders.cap', { count: reminders.data.weeklyCap })}</p>
            </section>
          ) : null}
          <section className={box['box']}>
            <h2 className={box['boxTitle']}>
              <EasyIcon name="pause" size={20} />
              {t('my.reminders.silence')}
            </h2>
            <p className="muted">{t('my.reminders.silenceHelp')}</p>
            {reminders.data?.silences.map((silence) => (
              <Silence key={silence.contract.id} silence={silence} />
            ))}
            {reminders.data?.silences.length === 0 ? <p>{t('my.reminders.noContract')}</p> : null}
          </section>
        </div>
      </Page>
    </div>
  );
}

const CHOICES = [7, 14, 30] as const;

function Silence({ silence: { contract, today, until } }: { silence: MySilence }) {
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
  return (
    <fieldset className={classes['silence']}>
      <legend>
        <b>{contract.title}</b>
      </legend>
      <output>{until === null ? '' : t('my.reminders.silentUntil', { date: dayAndMonth(until, language) })}</output>
      <div className="row">
        {until === null ? (
          CHOICES.map((days) => (
            <button
              key={days}
              type="button"
              className={box['wide']}
              disabled={act.isPending}
              onClick={() => void send(days)}
            >
              {t('my.reminders.silenceFor', { days, date: dayAndMonth(plusDays(today, days), language) })}
            </button>
          ))
        ) : (
          <button type="button" className={box['wide']} disabled={act.isPending} onClick={() => void send(null)}>
            {t('my.reminders.again')}
          </button>
        )}
      </div>
      {trouble === null ? null : <p role="alert">{wordsOf(trouble, t)}</p>}
    </fieldset>
  );
}
