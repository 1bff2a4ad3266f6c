import { addMonths, fromDay, toDay } from '#engine/calendar/plain-date';
import type { CivilDate } from '#schema/facts';
import type { Template } from '#schema/template';
import { barsOf } from './bars-of.ts';
import { comparedWith } from './compare.ts';
import { daysOffOf } from './days-off-of.ts';
import { APPOINTMENTS, type Month, type PhaseBand, type Row, stepKey, type Timeline, type Year } from './model.ts';
import { pointsOf } from './points-of.ts';
import { type Scene, sceneOf } from './scene.ts';

type TimelineOptions = {
  /** How many people each role has; as many as it must have, unless told otherwise. */
  people?: Readonly<Record<string, number>>;
  /** The year without the trial, to show what the trial moves. */
  planned?: Year | null;
};

/** Draws a year of a programme: rows, bands, bars and marks, in dates. Pure: the same year gives the same drawing. */
export function timelineOf(
  template: Template,
  year: Year,
  { people = {}, planned = null }: TimelineOptions = {},
): Timeline {
  const scene = sceneOf(template, year, people);
  const rows = rowsOf(scene, planned === null ? null : sceneOf(template, planned, people));
  const span = spanOf(year, rows);
  return {
    ...span,
    phases: phasesOf(template, year),
    daysOff: daysOffOf(template, span.from, span.to),
    signatures: Object.entries(year.signed)
      .filter(([node]) => scene.isShared(node))
      .map(([node, on]) => ({ step: stepKey(node, 1), on })),
    reviews: reviewsOf(scene),
    rows,
    months: monthsOf(scene, span),
  };
}

function rowsOf(scene: Scene, planned: Scene | null): Row[] {
  const together: Row = { id: 'all', role: null, mayJoin: false, bars: [], points: [], outlines: [], dates: 0 };
  const roles = scene.template.roles.map(
    ({ id, kind, title, recruitedDuring }): Row => ({
      id,
      role: { id, kind, title },
      mayJoin: recruitedDuring === true && scene.peopleOf(id) === 0,
      bars: [],
      points: [],
      outlines: [],
      dates: 0,
    }),
  );
  const rows = [together, ...roles].map((row) => {
    const now = { bars: barsOf(scene, row.id), points: pointsOf(scene, row.id) };
    const before = planned && { bars: barsOf(planned, row.id), points: pointsOf(planned, row.id) };
    return { ...row, ...comparedWith(now, before), dates: datesOf(scene, row) };
  });
  return rows.filter(
    ({ role, mayJoin, bars, points, outlines }) =>
      role === null || mayJoin || bars.length + points.length + outlines.length > 0,
  );
}

/** How many dates concern somebody: those of what has to be done, and of where people meet. */
function datesOf({ year }: Scene, { role }: Row): number {
  return year.entries.filter(({ what, for: roles }) => what === 'due' && (role === null || roles.includes(role.id)))
    .length;
}

function phasesOf(template: Template, { entries }: Year): PhaseBand[] {
  let number = 0;
  return template.phases.flatMap(({ id, kind, title, beside }) => {
    if (beside) return [];
    number += 1;
    const opened = entries.find(({ node, what }) => node === id && what === 'phase-opened');
    const closed = entries.findLast(({ node, what }) => node === id && what === 'phase-closed');
    const last = entries.at(-1);
    if (!opened || !last) return [];
    return [{ id, kind, title, number, from: opened.date, to: closed?.date ?? last.date }];
  });
}

function reviewsOf(scene: Scene): Timeline['reviews'] {
  const reviews = scene.year.entries.filter(
    ({ node, kind, what }) => kind === 'evaluation' && what === 'due' && node !== null && scene.isShared(node),
  );
  return reviews.map(({ node, occurrence, date }, place) => ({
    step: stepKey(node, occurrence),
    on: date,
    number: place + 1,
  }));
}

/** From the first day of the first month to the last day of the last. */
function spanOf({ entries }: Year, rows: readonly Row[]): { from: CivilDate; to: CivilDate } {
  const dates = [
    ...entries.filter(({ what }) => what !== 'reminder' && what !== 'escalation').map(({ date }) => date),
    ...rows.flatMap(({ bars }) => bars.map(({ to }) => to)),
    ...rows.flatMap(({ outlines }) => outlines.map(({ on }) => on)),
  ].sort();
  const first = dates[0] ?? '2007-01-01';
  const last = dates.at(-1) ?? first;
  const from = `${first.slice(0, 7)}-01`;
  return { from, to: fromDay(addMonths(toDay(`${last.slice(0, 7)}-01`), 1) - 1) };
}

function monthsOf({ year }: Scene, { from, to }: { from: CivilDate; to: CivilDate }): Month[] {
  const counts = new Map<string, number>();
  for (const { kind, what, date } of year.entries) {
    if (what !== 'due' || !(APPOINTMENTS as readonly string[]).includes(kind)) continue;
    counts.set(date.slice(0, 7), (counts.get(date.slice(0, 7)) ?? 0) + 1);
  }
  const months: Month[] = [];
  for (let day = toDay(from); day <= toDay(to); day = addMonths(day, 1)) {
    const month = fromDay(day).slice(0, 7);
    months.push({ month, from: fromDay(day), appointments: counts.get(month) ?? 0 });
  }
  return months;
}
