import { useEffect, useRef, useState } from 'react';
import { useSession } from '../../../api-client/session.ts';
import type { Contract, OpenItem } from '../../../api-client/types.ts';
import { dayAndMonth, plusDays } from '../../../locales/dates.ts';
import { useWords } from '../../../locales/use-words.ts';
import { useToday } from '../../../ui/today.tsx';
import { isAmendment } from '../../amendments/amendment-step.ts';
import { ActBox } from '../act-box.tsx';
import { behalfOf, ForWhom } from '../act-form.tsx';
import { HandTo } from '../hands/hand-to.tsx';
import { OnBehalf, withBehalf } from '../on-behalf.tsx';
import { OptionCards } from '../option-cards.tsx';
import { PersonField } from '../person-field.tsx';
import { type Build, kept } from '../verbs/verb-fields.ts';
import { actsOf } from './acts-of.ts';
import classes from './cannot.module.css';
import { PostponeWords } from './postpone-words.tsx';
import { PrivateWord } from './private-word.tsx';
import { TimePicker } from './time-picker.tsx';
import { seatOf, type WayOut, waysOut } from './ways-out.ts';

type CannotFormProps = { item: OpenItem; contract: Contract; onDone: () => void; onCancel: () => void };

const ICONS: Record<WayOut, string> = {
  reschedule: 'moreTime',
  postpone: 'moreTime',
  askTime: 'moreTime',
  call: 'phone',
  handOn: 'people',
  replace: 'arrow',
  pause: 'pause',
  notComing: 'no',
  no: 'no',
  conflict: 'leave',
};
const WEEK = 7;

/** "That's all right. What would help?" Ways out, the new date before it is sent, and never a question why. */
export function CannotForm({ item, contract, onDone, onCancel }: CannotFormProps) {
  const { t, language } = useWords();
  const today = useToday();
  const me = useSession().data?.person?.id ?? '';
  const { steers: coordinates } = contract.my;
  const ways = waysOut({ ...item, seat: seatOf(item.id), coordinates, isAmendment: isAmendment(item.step) });
  const [way, setWay] = useState<WayOut | null>(ways[0] ?? null);
  const [to, setTo] = useState(() => plusDays(latest(item.due?.on, contract.today), WEEK));
  const [person, setPerson] = useState<string | null>(null);
  const [words, setWords] = useState('');
  const [behalf, setBehalf] = useState(() => behalfOf(item));
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);

  const build: Build = async (keep) => {
    if (way === null) return [];
    const asks = way === 'askTime' || way === 'call' || (way === 'pause' && words.trim() !== '');
    const sentence = asks ? t(`cannot.said.${way}`, { date: dayAndMonth(to, language, today) }) : '';
    const asked = asks ? await kept(keep, [sentence, words.trim()].filter(Boolean).join('\n')) : undefined;
    const reason = asks ? undefined : await kept(keep, words);
    const acts = actsOf({ way, to, person }, { item, me, reason, asked });
    return acts.map((act) => (item.mine ? act : withBehalf(act, behalf)));
  };
  const whose = item.mine ? 'mine' : 'other';
  const moreOf = (one: WayOut) => {
    if (one === 'postpone') return <PostponeWords item={item} contract={contract} />;
    if (one === 'handOn') return <HandTo people={item.handTo} value={person} onChange={setPerson} />;
    if (one === 'replace')
      return <PersonField contract={contract} value={person} onChange={setPerson} label={t('cannot.whom')} />;
    if (one !== 'reschedule' && one !== 'askTime' && one !== 'pause') return null;
    return <TimePicker from={latest(item.due?.on, contract.today)} value={to} onChange={setTo} way={one} />;
  };

  return (
    <ActBox
      contract={contract.id}
      build={build}
      send={t('cannot.send')}
      ready={way !== null && ((way !== 'replace' && way !== 'handOn') || person !== null)}
      onDone={onDone}
      onCancel={onCancel}
    >
      <div>
        <h4 ref={title} tabIndex={-1} className={classes['title']}>
          {t('cannot.title')}
        </h4>
        <p id={`cannot-${item.id}`} className="muted">
          {t(`cannot.question.${whose}`)}
        </p>
      </div>
      <OptionCards
        labelledBy={`cannot-${item.id}`}
        value={way}
        onChange={(next) => {
          setWay(next);
          setPerson(null);
        }}
        options={ways.map((value) => ({
          value,
          icon: ICONS[value],
          title: t(`cannot.way.${whose}.${value}`),
          help: t(`cannot.help.${value}`),
          more: moreOf(value),
        }))}
      />
      <PrivateWord value={words} onChange={setWords} />
      {way === null ? null : (
        <p className={classes['after']}>
          <b>{t('cannot.afterTitle')}</b> {t(`cannot.after.${way}`, { date: dayAndMonth(to, language, today) })}
        </p>
      )}
      {item.mine ? null : (
        <>
          {item.people.length > 1 ? (
            <ForWhom people={item.people} value={behalf.for} onChange={(id) => setBehalf({ ...behalf, for: id })} />
          ) : null}
          <OnBehalf value={behalf} onChange={setBehalf} people={item.people} me={me} today={contract.today} />
        </>
      )}
    </ActBox>
  );
}

function latest(due: string | undefined, today: string): string {
  return due !== undefined && due > today ? due : today;
}
