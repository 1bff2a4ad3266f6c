import { isPlainDate, toDay } from '#engine/calendar/plain-date';
import { startOfDay } from '#engine/calendar/zone';
import { compile } from '#engine/compile';
import { evaluate, type Place, type Truth } from '#engine/conditions/evaluate';
import type { Reader } from '#engine/dates/resolve';
import { fieldKey } from '#engine/fields';
import { type ContractState, emptyState, type RunState, type StepState } from '#engine/state';
import type { Data } from '#schema/acts';
import type { Condition } from '#schema/condition';
import type { CivilDate } from '#schema/facts';
import type { Template } from '#schema/template';

/** What somebody supposes of a contract, to see what a condition says of it. What is left out is not known. */
export type Supposed = {
  today: CivilDate;
  fields?: Record<string, Data>;
  /** The row at hand. */
  row?: Record<string, Data>;
  outcomes?: Record<string, string>;
  roles?: Record<string, number>;
  done?: Record<string, number>;
  lists?: Record<string, Record<string, Data>[]>;
  anchors?: Record<string, CivilDate>;
};

/** The one person who is supposed where every person has a value of their own. */
const SOMEBODY = 'somebody';

/** Says whether a condition is true of what is supposed, by the engine that will say it of a contract. */
export function truthOf(template: Template, condition: Condition, supposed: Supposed): Truth {
  const reader = readerOf(template, supposed);
  return reader === null ? null : evaluate(reader, condition, placeOf(reader, supposed));
}

/** A template that cannot be compiled yet says nothing. */
function readerOf(template: Template, supposed: Supposed): Reader | null {
  try {
    const program = compile(template);
    return { program, state: stateOf(template, emptyState(program.engine), supposed) };
  } catch {
    return null;
  }
}

function stateOf(template: Template, empty: ContractState, supposed: Supposed): ContractState {
  const { fields = {}, outcomes = {}, roles = {}, done = {}, lists = {}, anchors = {} } = supposed;
  const personal = new Set((template.fields ?? []).filter(({ of }) => of !== undefined).map(({ id }) => id));
  return {
    ...empty,
    fields: Object.fromEntries(
      Object.entries(fields).map(([id, value]) => [personal.has(id) ? fieldKey(id, SOMEBODY) : id, value]),
    ),
    outcomes: Object.fromEntries(Object.entries(outcomes).map(([step, outcome]) => [step, [outcome]])),
    seats: Object.fromEntries(Object.entries(roles).flatMap(([role, count]) => seatsOf(role, count))),
    done: { ...done },
    lists: Object.fromEntries(
      Object.entries(lists).map(([list, rows]) => [list, rows.map((values, n) => ({ id: `row-${n}`, values }))]),
    ),
    anchors: { ...anchors },
  };
}

function seatsOf(role: string, count: number): [string, ContractState['seats'][string]][] {
  return Array.from({ length: count }, (_, n) => [
    `${role}~${n + 1}`,
    { role, n: n + 1, person: `${role}-${n + 1}`, since: '2000-01-01' },
  ]);
}

function placeOf({ program }: Reader, { today, row, anchors = {} }: Supposed): Place {
  const { reached, opened, due, occurrence } = anchors;
  // A moment that is not supposed is not known: a step without the day it was reached exists nowhere but here.
  const step = {
    ...NO_STEP,
    ...(reached === undefined ? {} : { reachedOn: reached }),
    ...(opened === undefined ? {} : { openedOn: opened }),
  } as StepState;
  const run: RunState = {
    ...NO_RUN,
    ...(due === undefined ? {} : { due: { on: due, at: 0 } }),
    ...(occurrence === undefined ? {} : { on: occurrence }),
  };
  const now = startOfDay(program.zone, toDay(isPlainDate(today) ? today : '2000-01-01'));
  return {
    now,
    person: SOMEBODY,
    ...(row === undefined ? {} : { row: { id: 'row', values: row } }),
    step,
    run,
  };
}

const NO_STEP: Omit<StepState, 'reachedOn'> = {
  id: '',
  node: '',
  scope: '',
  k: 1,
  stage: 'open',
  token: true,
  taken: false,
  runs: {},
  completed: 0,
  outcomes: [],
};
const NO_RUN: RunState = { key: '', n: 1, slot: 0, stage: 'open', lines: [] };
