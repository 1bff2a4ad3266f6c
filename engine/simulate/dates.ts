import { leavesOf, placeConditions } from '#engine/lint/survey/conditions';
import { placeSteps } from '#engine/lint/survey/steps';
import { type PlacedWhen, placeWhens } from '#engine/lint/survey/whens';
import type { CivilDate, Fact } from '#schema/facts';
import type { Template } from '#schema/template';
import { fromDay } from '../calendar/plain-date.ts';
import type { Own } from '../dates/own.ts';
import { type Reader, type Resolved, resolveWhen } from '../dates/resolve.ts';
import { shapeOf, slotOf } from '../dates/series.ts';
import type { RunState, StepState } from '../state.ts';
import type { Rehearsal } from './run.ts';

/** The day that a date of a template gives in a rehearsed contract; a period has a first and a last day. */
export type GivenDate = {
  from: CivilDate;
  to: CivilDate;
  /** Where it would be, had no day off moved it. */
  shiftedFrom: CivilDate | null;
  minutes: number | null;
};

/** One slot of a series: `isOff` where the series skips it, `happens` where the rehearsed contract came to it (R22). */
export type SeriesDate = GivenDate & { isOff: boolean; happens: boolean };

/** What every date of a template gives. */
export type GivenDates = {
  /** By the name of its place, see `datePlace`. Absent: counted from something that did not happen. */
  dates: Record<string, GivenDate>;
  /** By step, the slots of those that come back. */
  series: Record<string, SeriesDate[]>;
  /** The latest day of everything that dates are counted from (R27). */
  anchors: Record<string, CivilDate>;
};

/** The name of the place of a date: `node:signature/due`, `phase:lancement/closes/at`. It holds while things move in their lists. */
export function datePlace(kind: string, id: string, keys: readonly (string | number)[]): string {
  return `${kind}:${id}/${keys.join('/')}`;
}

/** More than anybody reads of one series. */
const MOST_SLOTS = 60;
/** Where a thing stands in the template: its list and its place there. */
const THING_DEPTH = 2;

/**
 * Reads the day of every date of a template in a contract that was rehearsed to its end. A step that came back is read
 * as it was the first time.
 */
export function givenDates(template: Template, { program, facts, state }: Rehearsal): GivenDates {
  const steps = placeSteps(template);
  const leaves = placeConditions(template, steps).flatMap(leavesOf);
  const reader: Reader = { program, state };
  const lives = livesIn(facts);
  const dates: GivenDates['dates'] = {};
  const note = (placed: PlacedWhen, when = placed.when, keys = placed.path.slice(THING_DEPTH)) => {
    const found = resolveWhen(reader, when, ownOf(reader, placed, lives));
    if (found) dates[datePlace(placed.at.kind, placed.at.id ?? '', keys)] = given(found);
    const parts = 'latest' in when ? when.latest : 'earliest' in when ? when.earliest : [];
    const key = 'latest' in when ? 'latest' : 'earliest';
    parts.forEach((part, at) => note(placed, part, [...keys, key, at]));
  };
  for (const placed of placeWhens(template, steps, leaves)) note(placed);
  const series: GivenDates['series'] = {};
  for (const { node, member } of steps) {
    const row = member?.kind === 'row' ? state.lists[member.list]?.[0] : undefined;
    const life = lives.get(node.id);
    if (node.recurrence && life) series[node.id] = slotsOf(reader, node.recurrence, life, row ? { row } : {});
  }
  const anchors = Object.fromEntries(Object.entries(state.anchors).filter(([name]) => !name.includes('|')));
  return { dates, series, anchors };
}

function slotsOf(
  reader: Reader,
  recurrence: Parameters<typeof slotOf>[1],
  life: Life,
  at: Pick<Own, 'row'>,
): SeriesDate[] {
  const own: Own = { ...at, step: life.step };
  const { total } = shapeOf(reader, recurrence, own, 0, 0);
  const found: SeriesDate[] = [];
  let numbered = 0;
  for (let i = 0; found.length < MOST_SLOTS && numbered < (total ?? MOST_SLOTS); i += 1) {
    const slot = slotOf(reader, recurrence, i, own, 0);
    if (slot === null) break;
    if (!slot.off) numbered += 1;
    const date = given(slot.date);
    found.push({ ...date, isOff: slot.off, happens: !slot.off && life.opened.has(date.to) });
  }
  return found;
}

/** The first time of a step, the dates of its occurrences, and those that opened. */
type Life = { step: StepState; run: RunState; planned: Map<string, CivilDate>; opened: Set<CivilDate> };

function livesIn(facts: readonly Fact[]): Map<string, Life> {
  const lives = new Map<string, Life>();
  const byStep = new Map<string, Life>();
  for (const fact of facts) {
    if (fact.type === 'StepReached') {
      const { step: id, node, scope, k, on } = fact;
      const step: StepState = { id, node, scope, k, stage: 'open', token: true, reachedOn: on, ...NOTHING_YET };
      const run: RunState = { key: '', n: 1, slot: 0, stage: 'open', lines: [] };
      const life: Life = { step, run, planned: new Map(), opened: new Set() };
      byStep.set(id, life);
      if (!lives.has(node)) lives.set(node, life);
    }
    const life = 'step' in fact && typeof fact.step === 'string' ? byStep.get(fact.step) : undefined;
    if (life) liveOn(life, fact);
  }
  return lives;
}

const NOTHING_YET = { taken: false, runs: {}, completed: 0, outcomes: [] } satisfies Partial<StepState>;

function liveOn({ step, run, planned, opened }: Life, fact: Fact): void {
  if (fact.type === 'StepOpened') step.openedOn = fact.on;
  if (fact.type !== 'RunPlanned' && fact.type !== 'RunOpened') return;
  if (run.key === '') run.key = fact.run;
  const isFirst = run.key === fact.run;
  if (fact.type === 'RunPlanned') {
    if (fact.on === undefined) return;
    planned.set(fact.run, fact.on);
    if (isFirst) run.on = fact.on;
    return;
  }
  const on = planned.get(fact.run) ?? fact.due?.on;
  if (on !== undefined) opened.add(on);
  if (!isFirst) return;
  run.openedOn = fact.on;
  if (fact.due) run.due = fact.due;
}

function ownOf({ state }: Reader, { step: placed, list }: PlacedWhen, lives: ReadonlyMap<string, Life>): Own {
  const life = placed ? lives.get(placed.node.id) : undefined;
  const row = list === null ? undefined : state.lists[list]?.[0];
  return { ...(row ? { row } : {}), ...(life ? { step: life.step, run: life.run } : {}) };
}

function given({ from, to, unrolled, minutes }: Resolved): GivenDate {
  const shiftedFrom = from === to && unrolled !== to ? fromDay(unrolled) : null;
  return { from: fromDay(from), to: fromDay(to), shiftedFrom, minutes };
}
