import { holidayName } from '#engine/calendar/holidays';
import { toDay } from '#engine/calendar/plain-date';
import { dayOffReason } from '#engine/calendar/reason-of-shift';
import type { CivilDate } from '#schema/facts';
import type { Localised } from '#schema/primitives';
import type { Template, TemplateNode } from '#schema/template';
import type { StepKind } from '#schema/vocabulary';
import { type StepKey, stepKey, type TimelineEntry, type Year } from './model.ts';
import { type Scene, sceneOf } from './scene.ts';

export type LineKind =
  | 'phase'
  | 'due'
  | 'meets'
  | 'signed'
  | 'offered'
  | 'starts'
  | 'level'
  | 'stops'
  | 'series'
  | 'default'
  | 'end';

/** One line of the list of all dates: the timeline in words. */
export type DateLine = {
  /** Its name from one year to the next. */
  id: string;
  step: StepKey;
  node: string | null;
  kind: StepKind | 'phase';
  what: LineKind;
  on: CivilDate;
  title: Localised;
  /** Which time it is, where it comes back. */
  number: number | null;
  roles: readonly string[];
  isEverybody: boolean;
  isPrivate: boolean;
  shiftedFrom: CivilDate | null;
  /** The holiday that moved it; null when it was the end of a week. */
  holiday: Localised | null;
  /** A delivery that comes back is one line: how many times, and until when. */
  times: number;
  lastOn: CivilDate;
  /** Where it was planned, when the trial moves it. */
  plannedOn: CivilDate | null;
};

/** Every date that somebody has to know, in order. What goes by itself every week is one line. */
export function dateLines(
  template: Template,
  year: Year,
  people: Readonly<Record<string, number>> = {},
  planned: Year | null = null,
): DateLine[] {
  const lines = linesOf(template, year, people);
  if (planned === null) return lines;
  const before = new Map(linesOf(template, planned, people).map(({ id, on }) => [id, on]));
  return lines.map((line) => {
    const was = before.get(line.id);
    return was === undefined || was === line.on ? line : { ...line, plannedOn: was };
  });
}

function linesOf(template: Template, year: Year, people: Readonly<Record<string, number>>): DateLine[] {
  const scene = sceneOf(template, year, people);
  const lines = [
    ...year.entries.flatMap((entry) => lineOf(scene, entry) ?? []),
    ...levelLines(scene),
    ...signedLines(scene),
  ];
  return gathered(lines).sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

function lineOf(scene: Scene, entry: TimelineEntry): DateLine | null {
  const node = entry.node === null ? undefined : scene.nodes.get(entry.node);
  const what = whatOf(entry, node, scene);
  if (what === null) return null;
  const title = entry.kind === 'phase' ? scene.template.phases.find(({ id }) => id === entry.node)?.title : node?.title;
  return line(scene, entry, what, title ?? NO_TITLE);
}

const NO_TITLE: Localised = { fr: '' };

function whatOf({ what, kind }: TimelineEntry, node: TemplateNode | undefined, { year }: Scene): LineKind | null {
  switch (what) {
    case 'phase-opened':
      return 'phase';
    case 'due':
      if (kind === 'service') return 'series';
      if (kind === 'sign' && node && year.signed[node.id] !== undefined) return null;
      return kind === 'meeting' || kind === 'evaluation' ? 'meets' : 'due';
    case 'opens':
      return kind === 'option' ? 'offered' : null;
    case 'starts':
    case 'stops':
      return node && 'recurrence' in node && node.recurrence ? null : what;
    case 'default':
      return 'default';
    case 'end':
      return 'end';
    default:
      return null;
  }
}

function line(scene: Scene, entry: TimelineEntry, what: LineKind, title: Localised): DateLine {
  const node = entry.node === null ? undefined : scene.nodes.get(entry.node);
  const step = stepKey(entry.node, entry.occurrence);
  return {
    id: what === 'series' ? `${entry.node} series` : `${step} ${what}`,
    step,
    node: entry.node,
    kind: entry.kind as DateLine['kind'],
    what,
    on: entry.date,
    title,
    number: node?.recurrence && what !== 'series' ? entry.occurrence : null,
    roles: entry.for,
    isEverybody: entry.kind === 'phase' || (entry.node !== null && scene.isShared(entry.node)),
    isPrivate: node ? scene.isPrivate(node) : false,
    shiftedFrom: entry.shiftedFrom,
    holiday: entry.shiftedFrom === null ? null : holidayOf(scene.template, entry.shiftedFrom),
    times: 1,
    lastOn: entry.date,
    plannedOn: null,
  };
}

function levelLines(scene: Scene): DateLine[] {
  return scene.year.levels.flatMap(({ node: id, level, on }) => {
    const node = scene.nodes.get(id);
    const starts = scene.occurrences.find((occurrence) => occurrence.node.id === id)?.starts;
    const title = node?.kind === 'service' ? node.steps?.find((step) => step.id === level)?.title : undefined;
    // The first level begins with the service, which has its own line.
    if (!title || starts == null || on <= starts) return [];
    const entry = { ...entryOf(scene, id), date: on };
    return [{ ...line(scene, entry, 'level', title), id: `${id} ${level}` }];
  });
}

function signedLines(scene: Scene): DateLine[] {
  return Object.entries(scene.year.signed).flatMap(([id, on]) => {
    const title = scene.nodes.get(id)?.title;
    return title ? [line(scene, { ...entryOf(scene, id), date: on }, 'signed', title)] : [];
  });
}

function entryOf(scene: Scene, id: string): TimelineEntry {
  const occurrence = scene.occurrences.find(({ node }) => node.id === id);
  const kind = scene.nodes.get(id)?.kind ?? 'task';
  const roles = [...(occurrence?.roles ?? [])];
  return { node: id, occurrence: 1, kind, what: 'due', date: '', for: roles, shiftedFrom: null, because: null };
}

/** Deliveries of one service are one line, from the first to the last. */
function gathered(lines: readonly DateLine[]): DateLine[] {
  const found = new Map<string, DateLine>();
  for (const one of lines) {
    const known = found.get(one.id);
    if (known) found.set(one.id, { ...known, times: known.times + 1, lastOn: one.on });
    else found.set(one.id, one);
  }
  return [...found.values()];
}

function holidayOf({ territory, goodFriday }: Template, on: CivilDate): Localised | null {
  const reason = dayOffReason({ territory, ...(goodFriday === undefined ? {} : { goodFriday }) }, toDay(on));
  if (reason === null || !('holiday' in reason)) return null;
  return { fr: holidayName(reason.holiday, 'fr'), en: holidayName(reason.holiday, 'en') };
}
