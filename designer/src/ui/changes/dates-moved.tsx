import { memo, useMemo } from 'react';
import type { CivilDate } from '#schema/facts';
import type { Template } from '#schema/template';
import { shortDate } from '../../locales/dates.ts';
import { useWords } from '../../locales/use-words.ts';
import { dateLines } from '../timeline/date-lines.ts';
import type { Year } from '../timeline/model.ts';
import classes from './changes.module.css';
import { changedDates, type Together } from './dates-together.ts';

/** A programme and its year. */
export type TemplateYear = { template: Template; year: Year };

type DatesMovedProps = {
  before: TemplateYear;
  after: TemplateYear;
  /** The name of the list in the page, for what points to it. */
  listId?: string;
  /** How deep its title stands. */
  level?: 3 | 4;
};

/** The same year before and after: which dates move, come, and go. What did not change is not drawn again. */
export const DatesMoved = memo(function DatesMoved({ before, after, listId, level = 3 }: DatesMovedProps) {
  const { t } = useWords();
  const days = useDays();
  const series = useSeries();
  const { moved, come, gone, counts } = useMemo(
    () => changedDates(dateLines(before.template, before.year), dateLines(after.template, after.year)),
    [before, after],
  );
  const none = counts.moved + counts.come + counts.gone === 0;
  const Title = level === 3 ? 'h3' : 'h4';
  return (
    <section aria-label={t('difference.dates', counts)}>
      <Title>{t('difference.dates', counts)}</Title>
      {none ? <p className="muted">{t('difference.noDates')}</p> : null}
      <ul id={listId} className={classes['dates']}>
        {moved.map((line) => (
          <li key={line.id}>
            {t('difference.dateMoved', { title: series(line) })}{' '}
            <del>{days({ from: line.wasFrom, to: line.wasTo })}</del> → <ins>{days(line)}</ins>
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
});

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
