import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import type { Today } from '../../../api-client/types.ts';
import { dayAndMonth } from '../../../locales/dates.ts';
import { useWords } from '../../../locales/use-words.ts';
import { Icon } from '../../../ui/icons.tsx';
import { useHeld } from '../../../ui/toast/use-held.ts';
import { NeedCard } from './need-card.tsx';
import { FEW, type Gathered, shownNeeds, withoutTold } from './shown-needs.ts';
import classes from './today.module.css';
import { usePutOff } from './use-put-off.ts';

/** What needs me today, the greatest harm first, four at first; or the next date, when nothing does. */
export function TodaySection({ today }: { today: Today }) {
  const { t } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const [isWhole, setWhole] = useState(false);
  const { later, off, back } = usePutOff();
  const needs = withoutTold(today.needs, useHeld());
  const { shown, hidden, put, count } = shownNeeds(needs, later, isWhole);
  const putOffOne = ({ id, also }: Gathered, what: string) => {
    off([id, ...also.map((other) => other.id)], what);
    // The card goes away with the button that had the focus.
    heading.current?.focus();
  };
  return (
    <section aria-labelledby="today" className={classes['today']}>
      <div className={classes['title']}>
        <h2 id="today" ref={heading} tabIndex={-1}>
          {t('board.today')}
        </h2>
        {put > 0 ? (
          <Button size="compact-sm" variant="subtle" onClick={() => back([...later])}>
            {t('board.takeBack', { count: put })}
          </Button>
        ) : null}
      </div>
      {count === 0 ? <NothingToday today={today} /> : null}
      {shown.length > 0 ? (
        <ol className={classes['cards']}>
          {shown.map((need, place) => (
            <li key={need.id}>
              <NeedCard need={need} isFirst={place === 0} onLater={(what) => putOffOne(need, what)} />
            </li>
          ))}
        </ol>
      ) : null}
      {hidden > 0 || (isWhole && count > FEW) ? (
        <Button
          size="compact-sm"
          variant="subtle"
          className={classes['more'] ?? ''}
          leftSection={<Icon name={isWhole ? 'up' : 'down'} size={14} />}
          aria-expanded={isWhole}
          onClick={() => setWhole(!isWhole)}
        >
          {isWhole ? t('board.fewer') : t('board.more', { count: hidden })}
        </Button>
      ) : null}
      {today.more && (isWhole || hidden === 0) ? <p className="small muted">{t('board.stillMore')}</p> : null}
    </section>
  );
}

function NothingToday({ today: { nextDate } }: { today: Today }) {
  const { t, language } = useWords();
  return (
    <p className={classes['nothing']}>
      <Icon name="sun" size={18} />
      <span>
        <b>{t('board.nothing')}</b>{' '}
        {nextDate ? t('board.nextDate', { date: dayAndMonth(nextDate.on, language) }) : t('board.noNextDate')}
      </span>
    </p>
  );
}
