import { useState } from 'react';
import type { MyItem } from '../../api-client/types.ts';
import { shortDate } from '../../locales/dates.ts';
import { useWords } from '../../locales/use-words.ts';
import { keyOf } from './inbox.ts';
import { MyCard } from './my-card.tsx';
import classes from './my-page.module.css';
import { useOwnTitle } from './use-own-title.ts';

type LaterListProps = {
  items: readonly MyItem[];
  several: boolean;
  onDone: (item: MyItem) => void;
  more: (() => void) | null;
};

/** What can wait, one line each; a line opens into its card for whoever wants to do it now. */
export function LaterList({ items, several, onDone, more }: LaterListProps) {
  const { t, language } = useWords();
  const titleOf = useOwnTitle();
  const [open, setOpen] = useState<string | null>(null);
  return (
    <details className={classes['later']}>
      <summary>{t('my.later', { count: items.length })}</summary>
      <ul>
        {items.map((item) => (
          <li key={keyOf(item)}>
            {open === keyOf(item) ? (
              <MyCard item={item} isFirst={false} waiting={0} several={several} onDone={() => onDone(item)} />
            ) : (
              <button type="button" className={classes['laterLine']} onClick={() => setOpen(keyOf(item))}>
                <span>
                  {titleOf(item.step)}
                  {several ? <span className={classes['laterContract']}>{item.contract.title}</span> : null}
                </span>
                <span className="muted tabular">
                  {item.due ? shortDate(item.due.on, language, item.today) : t('my.noDate')}
                </span>
              </button>
            )}
          </li>
        ))}
      </ul>
      {more ? (
        <button type="button" className={classes['laterLine']} onClick={more}>
          {t('my.more')}
        </button>
      ) : null}
    </details>
  );
}
