import { useMemo } from 'react';
import { unitedTemplate } from '#engine/authoring/unite-templates';
import type { Template } from '#schema/template';
import { useWords } from '../../../locales/use-words.ts';
import { peopleIn } from '../../../ui/calendar/calendar-moves.ts';
import { Loading } from '../../../ui/states.tsx';
import { Legend } from '../../../ui/timeline/legend.tsx';
import { Timeline } from '../../../ui/timeline/timeline.tsx';
import { timelineOf } from '../../../ui/timeline/timeline-of.ts';
import { useYears } from '../../../ui/year/use-years.ts';
import { useYear } from '../year/use-year.tsx';
import { DATES_CHANGED, DatesChanged } from './dates-changed.tsx';
import classes from './versions.module.css';

/** The year of the later version, with an outline wherever the earlier one had a date; below, the same in words. */
export function ComparedCalendar({ before, after }: { before: Template; after: Template }) {
  const { t } = useWords();
  const { question } = useYear();
  const was = useYears(before, question).years;
  const { years: now, isStale } = useYears(after, question);
  const drawing = useMemo(() => {
    if (!was || !now) return null;
    // What is gone is drawn too, so that its outline has a name; phases are those there are now.
    const template = { ...unitedTemplate(before, after), phases: after.phases };
    return timelineOf(template, now.year, { people: peopleIn(now.year.assumed), planned: was.year });
  }, [before, after, was, now]);
  return (
    <>
      {drawing === null ? (
        <Loading lines={8} />
      ) : (
        <div className={classes['calendar']}>
          <Timeline drawing={drawing} zoom="all" listId={DATES_CHANGED} isStale={isStale} />
          <div className={classes['legend']}>
            <Legend hasTrial words={{ planned: t('difference.wasThere'), prolonged: t('difference.longer') }} />
          </div>
        </div>
      )}
      <DatesChanged before={before} after={after} />
    </>
  );
}
