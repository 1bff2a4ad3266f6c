import { useId, useState } from 'react';
import type { Act } from '#schema/acts';
import { keepText, useAct } from '../../api-client/contract.ts';
import { useSession } from '../../api-client/session.ts';
import type { MyItem } from '../../api-client/types.ts';
import { dayAndMonth, plusDays } from '../../locales/dates.ts';
import { useWords } from '../../locales/use-words.ts';
import { EasyIcon } from '../../ui/easy/easy-icon.tsx';
import { wordsOf } from '../../ui/states.tsx';
import classes from './cannot.module.css';
import { askedDate, MORE_DAYS, noAct, PAUSE_DAYS, type Way, waysOf } from './ways-out.ts';

const ICONS: Record<Way, string> = { time: 'time', phone: 'phone', together: 'people', pause: 'pause', no: 'no' };

type CannotProps = { item: MyItem; onBack: () => void; onDone: () => void };

/** "I can't": that is all right, and there are ways out. Nobody has to say why. */
export function Cannot({ item, onBack, onDone }: CannotProps) {
  const { t, language } = useWords();
  const me = useSession().data?.person ?? null;
  const act = useAct(item.contract.id);
  const name = useId();
  const [way, setWay] = useState<Way>('time');
  const [days, setDays] = useState<number>(7);
  const [why, setWhy] = useState('');
  const [said, setSaid] = useState<string | null>(null);
  const [trouble, setTrouble] = useState<unknown>(null);
  const until = way === 'pause' ? plusDays(item.today, days) : askedDate(item, days);

  const build = async (): Promise<Act> => {
    const contract = item.contract.id;
    if (way === 'pause') return { type: 'mute', person: me?.id ?? '', until };
    const written = why.trim();
    if (way === 'no') {
      const reason = written === '' ? undefined : await keepText(contract, written);
      return noAct(item, reason) as Act;
    }
    const asked = t(`my.cannotPage.says.${way}`, { date: dayAndMonth(until, language) });
    return { type: 'comment', item: item.id, text: await keepText(contract, [asked, written].join(' ').trim()) };
  };
  const send = async () => {
    setTrouble(null);
    try {
      await act.mutateAsync(await build());
      if (way === 'no') onDone();
      else setSaid(t(`my.cannotPage.done.${way}`, { date: dayAndMonth(until, language) }));
    } catch (error) {
      setTrouble(error);
    }
  };

  if (said !== null) {
    return (
      <div className={classes['panel']}>
        <output className={classes['said']}>
          <EasyIcon name="check" size={20} />
          {said}
        </output>
        <button type="button" className={classes['back']} onClick={onBack}>
          {t('form.back')}
        </button>
      </div>
    );
  }
  return (
    <form
      className={classes['panel']}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <fieldset className={classes['ways']}>
        <legend>
          <b>{t('my.cannotPage.title')}</b> {t('my.cannotPage.question')}
        </legend>
        {waysOf(item).map((choice) => (
          <div key={choice} className={classes['way']} data-chosen={way === choice}>
            <label>
              <input
                type="radio"
                name={name}
                checked={way === choice}
                onChange={() => {
                  setWay(choice);
                  setDays(choice === 'pause' ? 14 : 7);
                }}
              />
              <EasyIcon name={ICONS[choice]} size={22} />
              <span>
                <b>{t(`my.cannotPage.way.${choice}`)}</b>
                {choice === 'time' ? null : (
                  <span className={classes['hint']}>{t(`my.cannotPage.hint.${choice}`)}</span>
                )}
              </span>
            </label>
            {way === choice && (choice === 'time' || choice === 'pause') ? (
              <Days choices={choice === 'time' ? MORE_DAYS : PAUSE_DAYS} days={days} onChange={setDays}>
                <EasyIcon name="date" />
                {t(`my.cannotPage.until.${choice}`)} <b>{dayAndMonth(until, language)}</b>
              </Days>
            ) : null}
          </div>
        ))}
      </fieldset>
      {way === 'pause' ? null : (
        <div className={classes['why']}>
          <label>
            <span className={classes['lock']}>
              <EasyIcon name="lock" size={20} />
              <span>
                <b>{t('my.cannotPage.noWhy')}</b> {t('my.cannotPage.whoReads')}
              </span>
            </span>
            <textarea rows={2} value={why} onChange={(event) => setWhy(event.currentTarget.value)} />
          </label>
        </div>
      )}
      {trouble === null ? null : (
        <p role="alert" className={classes['trouble']}>
          {wordsOf(trouble, t)}
        </p>
      )}
      <div className={classes['buttons']}>
        <button type="submit" className={classes['send']} disabled={act.isPending}>
          {t('my.cannotPage.send')}
        </button>
        <button type="button" className={classes['back']} onClick={onBack} disabled={act.isPending}>
          {t('form.back')}
        </button>
      </div>
    </form>
  );
}

type DaysProps = {
  choices: readonly number[];
  days: number;
  onChange: (days: number) => void;
  children: React.ReactNode;
};

function Days({ choices, days, onChange, children }: DaysProps) {
  const { t } = useWords();
  return (
    <div className={classes['days']}>
      <fieldset>
        <legend className="hidden-words">{t('my.cannotPage.howLong')}</legend>
        {choices.map((choice) => (
          <button key={choice} type="button" aria-pressed={days === choice} onClick={() => onChange(choice)}>
            {t('my.cannotPage.days', { days: choice })}
          </button>
        ))}
      </fieldset>
      <p className="row">{children}</p>
    </div>
  );
}
