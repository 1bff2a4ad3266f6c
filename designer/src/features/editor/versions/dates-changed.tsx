import { useMemo } from 'react';
import type { Template } from '#schema/template';
import { shortDate } from '../../../locales/dates.ts';
import { useWords } from '../../../locales/use-words.ts';
import { Loading } from '../../../ui/states.tsx';
import { type DateLine, dateLines } from '../../../ui/timeline/date-lines.ts';
import { useYears } from '../../../ui/year/use-years.ts';
import { useYear } from '../year/use-year.tsx';
import classes from './versions.module.css';

/** The name of the list in the page: what the drawing of the same points to. */
export const DATES_CHANGED = 'dates-changed-list';

/** The same year under two versions: which dates move, come, and go. */
export function DatesChanged({ before, after }: { before: Template; after: Template }) {
  const { t, say, language } = useWords();
  const { question } = useYear();
  const was = useYears(before, question).years;
  const now = useYears(after, question).years;
  const changes = useMemo(
    () => (was && now ? comparedDates(dateLines(before, was.year), dateLines(after, now.year)) : null),
    [before, after, was, now],
  );
  if (changes === null) return <Loading lines={3} />;
  const { moved, come, gone } = changes;
  const none = moved.length + come.length + gone.length === 0;
  return (
    <section aria-labelledby="dates-changed">
      <h3 id="dates-changed">{t('difference.dates', { moved: moved.length, come: come.length, gone: gone.length })}</h3>
      {none ? <p className="muted">{t('difference.noDates')}</p> : null}
      <ul id={DATES_CHANGED} className={classes['dates']}>
        {moved.map(({ line, was: day }) => (
          <li key={line.id}>
            {say(line.title)} : <del>{shortDate(day, language)}</del> → <ins>{shortDate(line.on, language)}</ins>
          </li>
        ))}
        {come.map((line) => (
          <li key={line.id}>
            {t('difference.dateCome', { title: say(line.title), date: shortDate(line.on, language) })}
          </li>
        ))}
        {gone.map((line) => (
          <li key={line.id}>
            {t('difference.dateGone', { title: say(line.title), date: shortDate(line.on, language) })}
          </li>
        ))}
      </ul>
    </section>
  );
}

type Compared = { moved: { line: DateLine; was: string }[]; come: DateLine[]; gone: DateLine[] };

function comparedDates(before: readonly DateLine[], after: readonly DateLine[]): Compared {
  const known = new Map(before.map((line) => [line.id, line]));
  const there = new Set(after.map(({ id }) => id));
  return {
    moved: after.flatMap((line) => {
      const was = known.get(line.id)?.on;
      return was === undefined || was === line.on ? [] : [{ line, was }];
    }),
    come: after.filter(({ id }) => !known.has(id)),
    gone: before.filter(({ id }) => !there.has(id)),
  };
}
