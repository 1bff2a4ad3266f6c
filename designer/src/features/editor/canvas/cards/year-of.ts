import { datePlace, type GivenDate, type SeriesDate } from '#engine/simulate/dates';
import type { TemplateNode } from '#schema/template';
import type { Years } from '../../../../ui/year/compute-year.ts';

/** The days that the year of the draft gives to what is drawn. */
export type YearOfDrawing = {
  /** The day a step is due, or begins where it has no due day. */
  dateOf: (node: TemplateNode) => GivenDate | null;
  /** The days of a step that comes back. */
  seriesOf: (node: TemplateNode) => readonly SeriesDate[];
  phaseOf: (phase: string) => { from: string; to: string | null } | null;
};

const NONE: readonly SeriesDate[] = [];

export function yearOf(years: Years | null): YearOfDrawing {
  const dates = years?.dates?.dates ?? {};
  const series = years?.dates?.series ?? {};
  const entries = years?.year.entries ?? [];
  const opened = new Map(entries.flatMap(({ what, node, date }) => (what === 'phase-opened' ? [[node, date]] : [])));
  const closed = new Map(entries.flatMap(({ what, node, date }) => (what === 'phase-closed' ? [[node, date]] : [])));
  return {
    dateOf: ({ id, kind }) => {
      const keys = kind === 'service' ? ['opens', 'ends'] : ['due', 'until', 'expected', 'opens'];
      for (const key of keys) {
        const date = dates[datePlace('node', id, [key])];
        if (date) return date;
      }
      return null;
    },
    seriesOf: ({ id }) => series[id] ?? NONE,
    phaseOf: (phase) => {
      const from = opened.get(phase);
      return from === undefined ? null : { from, to: closed.get(phase) ?? null };
    },
  };
}
