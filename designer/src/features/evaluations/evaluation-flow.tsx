import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { Act } from '#schema/acts';
import { keepText, useAct } from '../../api-client/contract.ts';
import { useSession } from '../../api-client/session.ts';
import type { Contract, OpenItem } from '../../api-client/types.ts';
import { useWords } from '../../locales/use-words.ts';
import { EasyIcon } from '../../ui/easy/easy-icon.tsx';
import { useOnline } from '../../ui/easy/use-online.ts';
import { later } from '../../ui/later.tsx';
import { wordsOf } from '../../ui/states.tsx';
import type { Behalf } from '../acts/on-behalf.tsx';
import { forgetDraft, keepDraft, keptDraft } from './drafts.ts';
import classes from './evaluation-flow.module.css';
import { Progress } from './progress.tsx';
import {
  answersToSend,
  type Draft,
  isAnswered,
  type Screen,
  screensOf,
  type Word,
  wordsToSend,
} from './review-screens.ts';
import { ScreenBody } from './screen-body.tsx';
import { WordBox } from './word-box.tsx';

/** Only whoever writes down the answers of another needs it. */
const OnBehalf = later(async () => (await import('../acts/on-behalf.tsx')).OnBehalf);

export type EvaluationFlowProps = {
  item: OpenItem;
  contract: Contract;
  onCancel: () => void;
  onDone: () => void;
};

const NO_WORD: Word = { text: '', reader: 'me' };

/** Gives one's view, one criterion a screen, in the group's own words; kept at each tap and sent at the end. */
export function EvaluationFlow({ item, contract, onCancel, onDone }: EvaluationFlowProps) {
  const { t, say } = useWords();
  const me = useSession().data?.person ?? null;
  const act = useAct(contract.id);
  const isOnline = useOnline();
  const others = item.form.others ?? false;
  const screens = screensOf(item.form, item.roles);
  const [draft, setDraft] = useState<Draft>(() => keptDraft(contract.id, item.id));
  const [place, setPlace] = useState(0);
  const [behalf, setBehalf] = useState<Behalf>({
    for: item.mine ? null : (item.people[0]?.id ?? null),
    channel: 'phone',
    on: null,
  });
  const [trouble, setTrouble] = useState<unknown>(null);
  const screen = screens[Math.min(place, screens.length - 1)] as Screen;
  const heading = useFocusOnChange(place);

  const change = (next: Draft) => {
    setDraft(next);
    keepDraft(contract.id, item.id, next);
  };
  const answer = (name: string, level: string) => change({ ...draft, answers: { ...draft.answers, [name]: level } });

  const send = async () => {
    setTrouble(null);
    try {
      const words = wordsToSend(screens, draft, ({ title }) => t('review.quote', { title: say(title) }));
      const keep = async (text: string) => (text === '' ? undefined : keepText(contract.id, text));
      const [text, ownText] = [await keep(words.group), await keep(words.me)];
      const base: Act = {
        type: 'evaluate',
        item: item.id,
        answers: answersToSend(screens, draft, others),
        ...(text ? { text } : {}),
        ...(ownText ? { ownText } : {}),
      };
      await act.mutateAsync({
        ...base,
        ...(behalf.for === null ? {} : { for: behalf.for, channel: behalf.channel }),
        ...(behalf.on === null ? {} : { on: behalf.on }),
      });
      forgetDraft(contract.id, item.id);
      onDone();
    } catch (error) {
      setTrouble(error);
    }
  };
  const next = (event: FormEvent) => {
    event.preventDefault();
    if (screen.kind === 'send') void send();
    else setPlace(place + 1);
  };
  const isLast = screen.kind === 'send';
  const form = useDigits((digit, shown) => {
    const level = screen.kind === 'criterion' ? item.form.scale?.[digit - 1]?.id : undefined;
    if (level === undefined) return;
    answer(screen.key, level);
    shown.querySelector<HTMLInputElement>(`input[value="${level}"]`)?.focus();
  });
  return (
    <form ref={form} className={classes['flow']} onSubmit={next}>
      <Progress screens={screens} place={place} isDone={(shown) => isAnswered(shown, draft, others)} />
      {item.mine ? null : (
        <OnBehalf value={behalf} onChange={setBehalf} people={item.people} me={me?.id ?? ''} today={contract.today} />
      )}
      <div className={classes['columns']} data-alone={isLast}>
        <div className={classes['question']} data-read-aloud="yes">
          <ScreenBody
            ref={heading}
            screen={screen}
            screens={screens}
            item={item}
            draft={draft}
            onAnswer={answer}
            onGo={(to) => setPlace(to)}
          />
        </div>
        {isLast ? null : (
          <WordBox
            key={screen.key}
            word={draft.words[screen.key] ?? NO_WORD}
            onChange={(word) => change({ ...draft, words: { ...draft.words, [screen.key]: word } })}
          />
        )}
      </div>
      {trouble === null ? null : (
        <p role="alert" className={classes['trouble']}>
          {wordsOf(trouble, t)} {t('review.kept')}
        </p>
      )}
      <output className={classes['waiting']}>{act.isPending && !isOnline ? t('review.offline') : ''}</output>
      <div className={classes['bar']}>
        <button
          type="button"
          className={classes['back']}
          disabled={act.isPending}
          onClick={() => (place === 0 ? onCancel() : setPlace(place - 1))}
        >
          {t('form.back')}
        </button>
        <button type="submit" className={classes['next']} disabled={act.isPending}>
          {isLast ? t(item.mine ? 'verb.do.evaluate' : 'verb.otherDo.evaluate') : t('review.next')}
          <EasyIcon name="go" size={20} />
        </button>
      </div>
    </form>
  );
}

/** The title takes the focus when the screen changes, so that it is read aloud; not when one arrives. */
function useFocusOnChange(place: number) {
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(place);
  useEffect(() => {
    if (shown.current === place) return;
    shown.current = place;
    heading.current?.focus();
    heading.current?.scrollIntoView({ block: 'nearest' });
  }, [place]);
  return heading;
}

/** Digits choose a level, the best first; inside a text they are digits. */
function useDigits(choose: (digit: number, form: HTMLFormElement) => void) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const shown = form.current;
    const listen = ({ target, key, ctrlKey, metaKey, altKey }: KeyboardEvent) => {
      const isField = target instanceof HTMLInputElement && target.type !== 'radio';
      const isWriting = target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement || isField;
      if (!isWriting && !ctrlKey && !metaKey && !altKey && /^[1-9]$/.test(key) && shown) choose(Number(key), shown);
    };
    shown?.addEventListener('keydown', listen);
    return () => shown?.removeEventListener('keydown', listen);
  });
  return form;
}
