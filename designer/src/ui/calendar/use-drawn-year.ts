import { useMemo } from 'react';
import type { Template } from '#schema/template';
import { type DateLine, dateLines } from '../timeline/date-lines.ts';
import type { Timeline } from '../timeline/model.ts';
import { timelineOf } from '../timeline/timeline-of.ts';
import type { Years } from '../year/compute-year.ts';
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
    return {
      drawing: timelineOf(template, years.year, { people, planned: years.planned }),
      lines: dateLines(template, years.year, people, years.planned),
      plannedLines: years.planned ? dateLines(template, years.planned, people) : null,
    };
  }, [template, years]);
}
