import type { ReactNode } from 'react';
import { monthAndYear, shortDate } from '../locales/dates.ts';
import { useWords } from '../locales/use-words.ts';
import classes from './month-list.module.css';

type MonthListProps<T> = {
  entries: readonly T[];
  dateOf: (entry: T) => string;
  line: (entry: T) => ReactNode;
  /** Before this day, dates are behind. */
  today?: string;
};

/** Dates under the heading of their month, in the order given. */
export function MonthList<T>({ entries, dateOf, line, today }: MonthListProps<T>) {
  const { language } = useWords();
  const months = [...new Set(entries.map((entry) => dateOf(entry).slice(0, 7)))];
  return (
    <div className={classes['months']}>
      {months.map((month) => (
        <section key={month} aria-label={monthAndYear(`${month}-01`, language)}>
          <h3 className={classes['month']}>{monthAndYear(`${month}-01`, language)}</h3>
          <ol>
            {entries
              .filter((entry) => dateOf(entry).startsWith(month))
              .map((entry, place) => (
                <li
                  key={`${dateOf(entry)}/${place}`}
                  className={classes['entry']}
                  data-past={today !== undefined && dateOf(entry) < today}
                >
                  <time dateTime={dateOf(entry)} className={`tabular ${classes['date']}`}>
                    {shortDate(dateOf(entry), language, dateOf(entry))}
                  </time>
                  <div className={classes['line']}>{line(entry)}</div>
                </li>
              ))}
          </ol>
        </section>
      ))}
    </div>
  );
}
