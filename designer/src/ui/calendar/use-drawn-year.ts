import { useMemo } from 'react';
import type { Template } from '#schema/template';
import { type DateLine, dateLines } from '../timeline/date-lines.ts';
import type { Timeline } from '../timeline/model.ts';
import { timelineOf } from '../timeline/timeline-of.ts';
import type { Years } from '../year/compute-year.ts';
import { placed } from '../year/question.ts';
import { peopleIn } from './calendar-moves.ts';

/** A year as it is drawn, and as it is listed; with what was planned, where somebody is supposed late. */
export type DrawnYear = {
  drawing: Timeline | null;
  lines: readonly DateLine[];
  plannedLines: readonly DateLine[] | null;
};

export function useDrawnYear(template: Template, years: Years | null): DrawnYear {
  return useMemo(() => {
    if (years === null) return { drawing: null, lines: [], plannedLines: null };
    const people = peopleIn(years.year.assumed);
    // Its days off are those of the place it was worked out for, until the year of another place is there.
    const here = placed(template, years.place);
    return {
      drawing: timelineOf(here, years.year, { people, planned: years.planned }),
      lines: dateLines(here, years.year, people, years.planned),
      plannedLines: years.planned ? dateLines(here, years.planned, people) : null,
    };
  }, [template, years]);
}
