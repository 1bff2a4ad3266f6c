import { memo } from 'react';
import type { Template } from '#schema/template';
import { longDate } from '../../locales/dates.ts';
import { useWords } from '../../locales/use-words.ts';
import { Icon } from '../icons.tsx';
import { Pill } from '../pill.tsx';
import type { Years } from '../year/compute-year.ts';
import classes from './calendar.module.css';

/** How the year ends, or what keeps it from ending. */
export const Ending = memo(function Ending({ template, years }: { template: Template; years: Years | null }) {
  const { t, say, language } = useWords();
  if (years === null) return null;
  const { ends, incidents, refusal } = years.year;
  const titleOf = (node: string | null) => say(template.nodes.find(({ id }) => id === node)?.title);
  if (refusal !== null) {
    return (
      <p className={classes['ending']}>
        <Pill kind="late">{t('calendar.refused')}</Pill>
      </p>
    );
  }
  if (ends !== null) {
    const how = ends.node ? titleOf(ends.node) : t(`outcome.${ends.outcome}`, ends.outcome);
    return (
      <p className={classes['ending']}>
        <Icon name="flag" /> <span>{t('calendar.ends', { date: longDate(ends.date, language), how })}</span>
      </p>
    );
  }
  return (
    <div className={classes['ending']}>
      {incidents.length === 0 ? t('preview.noEnd') : null}
      {incidents.map(({ code, node, date }) => (
        <div key={`${code}${date}${node}`}>
          <Pill kind="late">{t(`incident.${code}`)}</Pill> {titleOf(node)} {longDate(date, language)}
        </div>
      ))}
    </div>
  );
});
