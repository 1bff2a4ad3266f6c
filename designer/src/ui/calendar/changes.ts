import { toDay } from '#engine/calendar/plain-date';
import type { CivilDate } from '#schema/facts';
import type { Localised } from '#schema/primitives';
import type { DateLine } from '../timeline/date-lines.ts';
import type { Bar, Row, Timeline } from '../timeline/model.ts';

/** What one year changes against another, in facts: the words are the page's. */
export type Changes = {
  /** Dates that are not where they were, and those that a day off moved. */
  moved: DateLine[];
  shifted: number;
  /** For each role, the first date that moves for it alone, by how many days, and how many move. */
  roles: RoleChange[];
  reviews: { moved: number; count: number };
  /** What there is less of: baskets that are no longer in time. */
  fewer: { title: Localised; before: number; after: number; roles: readonly string[] }[];
  gone: DateLine[];
};
export type RoleChange = { role: string; days: number; first: DateLine; count: number };

/** Compares the dates of two years, name by name. */
export function changesBetween(before: readonly DateLine[], after: readonly DateLine[]): Changes {
  const known = new Map(before.map((line) => [line.id, line]));
  const moved = after.filter(({ id, on }) => (known.get(id)?.on ?? on) !== on);
  const reviews = after.filter(isReview);
  return {
    moved,
    shifted: after.filter(({ shiftedFrom }) => shiftedFrom !== null).length,
    roles: rolesThatMove(moved, known),
    reviews: { moved: moved.filter(isReview).length, count: reviews.length },
    fewer: after.flatMap((line) => {
      const was = known.get(line.id);
      if (!was || was.times <= line.times) return [];
      return [{ title: line.title, before: was.times, after: line.times, roles: line.roles }];
    }),
    gone: before.filter(({ id }) => !after.some((line) => line.id === id)),
  };
}

/** A review of everybody: those of one person follow that person. */
function isReview({ kind, what, isEverybody }: DateLine): boolean {
  return kind === 'evaluation' && what === 'meets' && isEverybody;
}

function rolesThatMove(moved: readonly DateLine[], known: ReadonlyMap<string, DateLine>): RoleChange[] {
  const changes = new Map<string, RoleChange>();
  for (const line of moved) {
    if (line.isEverybody) continue;
    const was = known.get(line.id);
    const days = was ? toDay(line.on) - toDay(was.on) : 0;
    for (const role of line.roles) {
      const so = changes.get(role);
      changes.set(role, so ? { ...so, count: so.count + 1 } : { role, days, first: line, count: 1 });
    }
  }
  return [...changes.values()];
}

/** A time without what was planned, and who fills it by going on longer, if anybody does. */
export type Gap = {
  role: string;
  /** The step that provides it. */
  node: string;
  from: CivilDate;
  to: CivilDate;
  filledBy: Filler | null;
};
type Filler = { role: string; title: Localised; until: CivilDate };

/** What a trial leaves without, read in the timeline: an outline is a time that was planned and is empty. */
export function gapsIn({ rows }: Timeline): Gap[] {
  return rows.flatMap(({ role, bars }) => {
    if (role === null) return [];
    const empty = firstOfEach(bars.filter((bar) => bar.look === 'planned' && isService(bar, bars)));
    return empty.map(({ step, from, to }) => ({
      role: role.id,
      node: step.slice(0, step.lastIndexOf('~')),
      from,
      to,
      filledBy: fillerOf(rows, role.id, from, to),
    }));
  });
}

/** Levels of one service leave one outline each; the time without it is that of the first. */
function firstOfEach(bars: readonly Bar[]): Bar[] {
  return bars.filter((bar, place) => bars.findIndex(({ step }) => step === bar.step) === place);
}

function isService(outline: Bar, bars: readonly Bar[]): boolean {
  return bars.some((bar) => bar.step === outline.step && bar.look === 'agreed');
}

function fillerOf(rows: readonly Row[], but: string, from: CivilDate, to: CivilDate): Filler | null {
  for (const { role, bars } of rows) {
    const longer = bars.find((bar) => bar.look === 'prolonged' && bar.from <= from && bar.to >= to);
    if (role !== null && role.id !== but && longer) return { role: role.id, title: longer.title, until: longer.to };
  }
  return null;
}

/** A day on which somebody has two appointments that were not on one day before. */
export type Clash = { on: CivilDate; role: string; lines: [DateLine, DateLine] };

export function clashesBetween(before: readonly DateLine[], after: readonly DateLine[]): Clash[] {
  const known = new Set(clashesIn(before).map(nameOf));
  return clashesIn(after).filter((clash) => !known.has(nameOf(clash)));
}

function clashesIn(lines: readonly DateLine[]): Clash[] {
  const appointments = lines.filter(({ what }) => what === 'meets' || what === 'signed');
  return appointments.flatMap((line, place) => {
    const other = appointments.slice(place + 1).find(({ on, node }) => on === line.on && node !== line.node);
    const role = other?.roles.find((one) => line.roles.includes(one));
    return other && role !== undefined ? [{ on: line.on, role, lines: [line, other] as [DateLine, DateLine] }] : [];
  });
}

function nameOf({ lines: [one, other] }: Clash): string {
  return `${one.id} ${other.id}`;
}
