import { useMemo } from 'react';
import type { CivilDate } from '#schema/facts';
import type { Template } from '#schema/template';
import { shortDate } from '../../../locales/dates.ts';
import { useWords } from '../../../locales/use-words.ts';
import { Loading } from '../../../ui/states.tsx';
import { dateLines } from '../../../ui/timeline/date-lines.ts';
import { useYears } from '../../../ui/year/use-years.ts';
import { useYear } from '../year/use-year.tsx';
import { changedDates, type Together } from './dates-together.ts';
import classes from './versions.module.css';

/** The name of the list in the page: what the drawing of the same points to. */
export const DATES_CHANGED = 'dates-changed-list';

/** The same year under two versions: which dates move, come, and go. */
export function DatesChanged({ before, after }: { before: Template; after: Template }) {
  const { t } = useWords();
  const days = useDays();
  const series = useSeries();
  const { question } = useYear();
  const was = useYears(before, question).years;
  const now = useYears(after, question).years;
  const changes = useMemo(
    () => (was && now ? changedDates(dateLines(before, was.year), dateLines(after, now.year)) : null),
    [before, after, was, now],
  );
  if (changes === null) return <Loading lines={3} />;
  const { moved, come, gone, counts } = changes;
  const none = counts.moved + counts.come + counts.gone === 0;
  return (
    <section aria-labelledby="dates-changed">
      <h3 id="dates-changed">{t('difference.dates', counts)}</h3>
      {none ? <p className="muted">{t('difference.noDates')}</p> : null}
      <ul id={DATES_CHANGED} className={classes['dates']}>
        {moved.map((line) => (
          <li key={line.id}>
            {series(line)} : <del>{days({ from: line.wasFrom, to: line.wasTo })}</del> → <ins>{days(line)}</ins>
          </li>
        ))}
        {come.map((line) => (
          <li key={line.id}>
            {t('difference.dateCome', { title: series(line), date: days(line), count: line.count })}
          </li>
        ))}
        {gone.map((line) => (
          <li key={line.id}>
            {t('difference.dateGone', { title: series(line), date: days(line), count: line.count })}
          </li>
        ))}
      </ul>
    </section>
  );
}

type Days = { from: CivilDate; to: CivilDate };

/** A day, or the first and the last of several. */
function useDays(): (days: Days) => string {
  const { t, language } = useWords();
  return ({ from, to }) =>
    from === to
      ? shortDate(from, language)
      : t('difference.days', { from: shortDate(from, language), to: shortDate(to, language) });
}

/** The title of a step, and how many of its dates are meant when they are several; the end belongs to no step. */
function useSeries(): (together: Together) => string {
  const { t, say } = useWords();
  return ({ title, what, count }) => {
    const name = say(title) || t(`timeline.what.${what}`);
    return count === 1 ? name : t('difference.times', { title: name, count });
  };
}
