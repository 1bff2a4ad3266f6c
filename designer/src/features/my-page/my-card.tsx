import { useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { useSession } from '../../api-client/session.ts';
import type { MyItem } from '../../api-client/types.ts';
import { dayAndMonth, sentence } from '../../locales/dates.ts';
import { useWords } from '../../locales/use-words.ts';
import { DueMark } from '../../ui/due-mark.tsx';
import { EasyIcon } from '../../ui/easy/easy-icon.tsx';
import { ShiftNote } from '../../ui/shift-note.tsx';
import { TodayIs } from '../../ui/today.tsx';
import { useAsks } from '../../ui/use-asks.ts';
import { OPENED, opens, useOpenedFocus } from '../../ui/use-opened-focus.ts';
import { HandNote } from '../acts/hands/hand-note.tsx';
import { asidesOf } from '../acts/hands/hands-of.ts';
import { useAsideWords } from '../acts/hands/use-aside-words.ts';
import type { Doing } from '../acts/item-doing.tsx';
import { isAmendment } from '../amendments/amendment-step.ts';
import { reviewPath } from '../evaluations/review-path.ts';
import { ActPanel } from './act-panel-later.tsx';
import { AmendmentPanel } from './amendment-panel-later.tsx';
import classes from './my-card.module.css';
import { useOwnTitle } from './use-own-title.ts';
import { verbsOf } from './verbs-of.ts';

type MyCardProps = {
  item: MyItem;
  /** The one to begin with: it stands out, and is the only one with a filled button. */
  isFirst: boolean;
  /** Done, and not left yet: it is kept as it was, out of sight. */
  isAside?: boolean;
  waiting: number;
  several: boolean;
  /** Its form was opened, or closed. */
  onOpen?: (isOpen: boolean) => void;
  onDone: () => void;
};

/** One thing to do: what, by when, why, who waits; one button, and "I can't" beside it. */
export function MyCard({ item, isFirst, isAside = false, waiting, several, onOpen, onDone }: MyCardProps) {
  const { t, say, language } = useWords();
  const titleOf = useOwnTitle();
  const navigate = useNavigate();
  const [open, setDoing] = useState<Doing | null>(null);
  const card = useRef<HTMLElement>(null);
  useOpenedFocus(card, open);
  const setOpen = (doing: Doing | null) => {
    setDoing(doing);
    onOpen?.(doing !== null);
  };
  const asked = useAsks()(item);
  const { step, due, today, contract } = item;
  const { main, others } = verbsOf(item);
  const me = useSession().data?.person?.id;
  const isChange = isAmendment(step);
  const title = titleOf(step);
  const asides = asidesOf(item, { me, coordinates: false }).filter((aside) => aside !== 'delegate');
  const asideWords = useAsideWords(item);
  const begin = (doing: Doing) => {
    if (doing === 'evaluate') void navigate(reviewPath(contract.id, item.id));
    else setOpen(doing);
  };
  const beside: [Doing, string][] = [
    ['cannot', t('my.cannot')],
    ...others.map((verb): [Doing, string] => [verb, t(`verb.${verb}`)]),
    ...asides.map((aside): [Doing, string] => [aside, asideWords(aside)]),
  ];
  return (
    <TodayIs date={today}>
      <article
        ref={card}
        hidden={isAside}
        className={classes['card']}
        data-first={isFirst || open !== null}
        aria-label={title}
      >
        <div data-read-aloud="yes" className={classes['about']}>
          <div className="spread">
            {due ? <DueMark on={due.on} today={today} /> : <span />}
            {several || contract.rehearsal ? (
              <span className={classes['contract']}>
                {contract.title}
                {contract.rehearsal ? ` (${t('my.rehearsal')})` : ''}
              </span>
            ) : null}
          </div>
          <h3 tabIndex={-1} className={classes['title']}>
            {title}
          </h3>
          {asked === null ? null : <p>{asked}</p>}
          {item.asRole === null ? null : <p>{sentence(t('item.as', { role: say(item.asRole) }))}</p>}
          {due ? (
            <p className={classes['line']}>
              <EasyIcon name="date" size={20} />
              <span>
                <b>
                  {sentence(
                    t(
                      isChange
                        ? 'my.until'
                        : step.kind === 'meeting'
                          ? 'my.on'
                          : item.nearness === 'late'
                            ? 'my.was'
                            : 'my.before',
                      {
                        date: dayAndMonth(due.on, language, today),
                      },
                    ),
                  )}
                </b>{' '}
                <ShiftNote date={due} />
              </span>
            </p>
          ) : null}
          {step.plain ? (
            <p className={`${classes['line']} ${classes['why']}`}>
              <EasyIcon name="why" size={20} />
              <span>
                <b>{t('my.why')}</b> {say(step.plain)}
              </span>
            </p>
          ) : null}
          <HandNote item={item} />
          {waiting > 0 ? (
            <p className={`${classes['line']} ${classes['why']}`}>
              <EasyIcon name="waiting" size={20} />
              <span>{t('my.waiting', { count: waiting })}</span>
            </p>
          ) : null}
        </div>
        {isChange ? (
          <AmendmentPanel item={item} isFirst={isFirst} onOpen={onOpen} onDone={onDone} />
        ) : open === null ? (
          <div className={classes['acts']}>
            {main === null ? null : (
              <button
                type="button"
                className={classes['main']}
                data-filled={isFirst}
                {...opens(main)}
                onClick={() => begin(main)}
              >
                {t([`my.verb.${main}`, `verb.${main}`])}
                <EasyIcon name="go" size={20} />
              </button>
            )}
            {beside.map(([doing, said]) => (
              <button
                key={doing}
                type="button"
                className={classes['cannot']}
                {...opens(doing)}
                onClick={() => begin(doing)}
              >
                {said}
              </button>
            ))}
          </div>
        ) : (
          <section {...OPENED} aria-label={title}>
            <ActPanel
              key={open}
              item={item}
              doing={open}
              onCannot={() => setOpen('cannot')}
              onCancel={() => setOpen(null)}
              onDone={onDone}
            />
          </section>
        )}
      </article>
    </TodayIs>
  );
}
