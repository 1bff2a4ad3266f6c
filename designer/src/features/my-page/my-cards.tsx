import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import type { MyItem } from '../../api-client/types.ts';
import { dayAndMonth, sentence, todayHere } from '../../locales/dates.ts';
import { useWords } from '../../locales/use-words.ts';
import { EasyIcon } from '../../ui/easy/easy-icon.tsx';
import { Empty } from '../../ui/states.tsx';
import { type CardGroup, dayOfPage, type Harm, type Inbox, keyOf, nextDate } from './inbox.ts';
import { LaterList } from './later-list.tsx';
import { MyCard } from './my-card.tsx';
import classes from './my-page.module.css';

type MyCardsProps = {
  inbox: Inbox;
  harm: Harm;
  /** Whether one is in more than one contract: then each card says which. */
  several: boolean;
  /** Whether something was done on this page just now. */
  didSomething: boolean;
  /** Done, and waiting a few seconds before it leaves: its card steps aside, and comes back as it was if one thinks again. */
  isHeld?: (item: MyItem) => boolean;
  /** Its form was opened, or closed. */
  onOpen?: (item: MyItem, isOpen: boolean) => void;
  onDone: (item: MyItem) => void;
  more: (() => void) | null;
};

/** A few cards, each with one button; when one is done the next one opens by itself and its title takes the focus. */
export function MyCards({ inbox, harm, several, didSomething, more, ...rest }: MyCardsProps) {
  const { isHeld = () => false, onOpen = () => {}, onDone } = rest;
  const { t, language } = useWords();
  const { groups, later } = inbox;
  const cards = groups.flatMap(({ items }) => items).filter((item) => !isHeld(item));
  const first = cards[0] ? keyOf(cards[0]) : null;
  const today = dayOfPage([...cards, ...later], todayHere());
  const next = useRef<HTMLDivElement>(null);
  const held = groups.flatMap(({ items }) => items).filter(isHeld).length;
  useEffect(() => {
    if (didSomething || held > 0) goOn(next.current);
  }, [didSomething, held, first]);
  // One list for all: a card keeps its form, and what is typed in it, when its day comes nearer.
  const cardsOf = ({ nearness, items }: CardGroup) => [
    groups.length > 1 ? (
      <h2 key={nearness} className={classes['groupTitle']} hidden={items.every(isHeld)}>
        {t(`my.group.${nearness}`)}
      </h2>
    ) : null,
    ...items.map((item) => (
      <MyCard
        key={keyOf(item)}
        isAside={isHeld(item)}
        item={item}
        isFirst={keyOf(item) === first}
        waiting={harm(item)}
        several={several}
        onOpen={(isOpen) => onOpen(item, isOpen)}
        onDone={() => onDone(item)}
      />
    )),
  ];
  const coming = nextDate(cards.length > 0 ? cards : later);
  return (
    <div ref={next} className={classes['cards']}>
      <p className={classes['lead']} data-read-aloud="yes" data-goes-on="yes" tabIndex={-1}>
        {cards.length > 0
          ? t('my.lead', { date: sentence(dayAndMonth(today, language, today)), count: cards.length })
          : t('my.nothing', { date: sentence(dayAndMonth(today, language, today)) })}
      </p>
      <output className={didSomething ? classes['thanks'] : ''}>
        {didSomething ? (
          <>
            <EasyIcon name="check" size={20} />
            <span>
              <b>{t('my.thanks')}</b>{' '}
              {coming === null ? '' : t('my.next', { date: dayAndMonth(coming, language, today) })}
            </span>
          </>
        ) : null}
      </output>
      <div className={classes['group']}>{groups.flatMap(cardsOf)}</div>
      {cards.length === 0 && later.length === 0 ? <Empty>{t('my.empty')}</Empty> : null}
      {later.length > 0 ? <LaterList items={later} several={several} onDone={onDone} more={more} /> : null}
      <p className={classes['print']}>
        <Link to="/moi/plan">
          <EasyIcon name="print" />
          {t('my.printPlan')}
        </Link>
      </p>
    </div>
  );
}

/** What is done is gone from under one's hands: one stands at the next thing to do, or where it says that there is none. */
function goOn(page: HTMLElement | null): void {
  const at = document.activeElement;
  // Whoever has begun something else keeps their place; what has just been hidden has the focus a little longer.
  const isLost = at === null || at.matches('body, h3, [data-goes-on]') || at.closest('[hidden]') !== null;
  if (!isLost) return;
  const place = (selector: string) => page?.querySelector<HTMLElement>(selector);
  (place('article:not([hidden]) h3') ?? place('[data-goes-on]'))?.focus();
}
