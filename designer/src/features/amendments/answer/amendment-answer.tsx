import { useRef, useState } from 'react';
import { useAmendments } from '../../../api-client/amendments.ts';
import type { Contract, OpenItem } from '../../../api-client/types.ts';
import { useWords } from '../../../locales/use-words.ts';
import { Loading, Trouble } from '../../../ui/states.tsx';
import { OPENED, opens, useOpenedFocus } from '../../../ui/use-opened-focus.ts';
import { CannotForm } from '../../acts/cannot/cannot-form.tsx';
import classes from '../amendments.module.css';
import { AnswerForm } from './answer-form.tsx';
import { AskForm, type Asking } from './ask-form.tsx';
import { ChangeForMe } from './change-for-me.tsx';

type AmendmentAnswerProps = {
  item: OpenItem;
  contract: Contract;
  /** The thing to begin with: its answers are firm buttons. */
  isFirst?: boolean;
  /** Stands on the page of the change itself. */
  isWithin?: boolean;
  onOpen?: (isOpen: boolean) => void;
  onDone: () => void;
};

/** What somebody is about to do about a proposed change: one of two answers, or something around them. */
type Doing = 'yes' | 'no' | 'cannot' | Asking;

/**
 * A proposed change and the two answers, of the same rank: agreed, not agreed. Whoever coordinates notes what others
 * said; nothing for whoever only looks.
 */
export function AmendmentAnswer({ item, contract, ...rest }: AmendmentAnswerProps) {
  const { isFirst = true, isWithin = false, onOpen, onDone } = rest;
  const { t } = useWords();
  const amendments = useAmendments(contract.id);
  const [doing, setDoing] = useState<Doing | null>(null);
  const place = useRef<HTMLDivElement>(null);
  useOpenedFocus(place, doing);
  const pick = (next: Doing | null) => {
    setDoing(next);
    onOpen?.(next !== null);
  };
  if (amendments.isError) return <Trouble error={amendments.error} retry={() => void amendments.refetch()} />;
  if (amendments.isPending) return <Loading lines={4} />;
  const { open } = amendments.data;
  if (open === null) return <p className="muted">{t('amendment.over')}</p>;
  const mine = open.concerned.find((one) => one.item === item.id) ?? null;
  const done = () => {
    pick(null);
    onDone();
  };
  const ends = { item, contract, onDone: done, onCancel: () => pick(null) };
  return (
    <div ref={place} className={classes['answer']}>
      <ChangeForMe amendment={open} mine={mine} isOwn={item.mine} isWithin={isWithin} />
      {doing === null && (item.mine || contract.my.steers) ? (
        <Answers item={item} isFirst={isFirst} onPick={pick} />
      ) : null}
      {doing === null ? null : (
        <section {...OPENED} aria-label={t(item.mine ? 'amendment.asked' : 'amendment.askedOther')}>
          {doing === 'cannot' ? (
            <CannotForm {...ends} />
          ) : doing === 'paper' || doing === 'question' ? (
            <AskForm asking={doing} {...ends} onDone={() => pick(null)} />
          ) : (
            <AnswerForm answer={doing} {...ends} />
          )}
        </section>
      )}
    </div>
  );
}

type AnswersProps = { item: OpenItem; isFirst: boolean; onPick: (doing: Doing) => void };

function Answers({ item, isFirst, onPick }: AnswersProps) {
  const { t } = useWords();
  const whose = item.mine ? 'mine' : 'other';
  const beside: Doing[] = item.mine ? ['paper', 'question', 'cannot'] : ['cannot'];
  return (
    <>
      <fieldset className={classes['answers']}>
        <legend className="hidden-words">{t(`amendment.question.${whose}`)}</legend>
        {(['yes', 'no'] as const).map((answer) => (
          <button
            key={answer}
            type="button"
            className={classes['say']}
            data-firm={isFirst}
            {...opens(answer)}
            onClick={() => onPick(answer)}
          >
            {t(`amendment.say.${whose}.${answer}`)}
          </button>
        ))}
      </fieldset>
      <p className={classes['asides']}>
        {beside.map((doing) => (
          <button
            key={doing}
            type="button"
            className={classes['aside']}
            {...opens(doing)}
            onClick={() => onPick(doing)}
          >
            {t(`amendment.aside.${whose}.${doing}`)}
          </button>
        ))}
      </p>
    </>
  );
}
