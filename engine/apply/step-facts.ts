import type { CivilDate } from '#schema/facts';
import type { ContractState, RunState, StepState } from '../state.ts';
import type { Appliers } from './appliers.ts';
import { pruneScope, takeLone, takeToken } from './flow-facts.ts';

/** Activations of steps and their runs. */
export const stepFacts = {
  StepReached(state, fact, program) {
    const scope = state.scopes[fact.scope];
    if (!scope) return;
    scope.count[fact.node] = fact.k;
    for (const edge of fact.edges) {
      if (edge === '' || program.edges[edge]?.back) takeLone(scope, fact.node, edge);
      else takeToken(scope, edge);
    }
    const step: StepState = {
      id: fact.step,
      node: fact.node,
      scope: fact.scope,
      k: fact.k,
      stage: 'waiting',
      token: true,
      reachedOn: fact.on,
      taken: false,
      runs: {},
      completed: 0,
      outcomes: [],
    };
    if (fact.free) step.free = true;
    state.steps[fact.step] = step;
  },
  StepDated(state, fact) {
    const step = state.steps[fact.step];
    if (step && fact.opens) step.opens = fact.opens;
    if (step && fact.deadline) step.deadline = fact.deadline;
  },
  StepOpened(state, fact) {
    const step = state.steps[fact.step];
    if (!step) return;
    step.stage = 'open';
    step.openedOn = fact.on;
    if (step.opens) delete step.opens;
    if (fact.sides) step.sides = [...fact.sides];
    return setAnchor(state, step, 'opened', fact.on);
  },
  StepTaken(state, fact) {
    const step = state.steps[fact.step];
    if (step) step.taken = true;
  },
  StepStuck(state, fact) {
    const step = state.steps[fact.step];
    if (!step) return;
    step.stage = 'stuck';
    step.stuckOn = fact.outcome;
    setOutcomes(state, step, [fact.outcome]);
    delete step.deadline;
    delete step.sides;
  },
  StepLeft(state, fact) {
    const step = state.steps[fact.step];
    if (!step) return;
    step.token = false;
    setOutcomes(state, step, fact.outcomes);
    if (fact.by === 'deadline') noteDefault(state, step.id, fact.at);
    if (fact.goesOn) forgetDates(step);
    else removeStep(state, step);
    if (fact.unmarked) return;
    return setAnchor(state, step, 'completed', fact.on);
  },
  StepGone(state, fact) {
    const step = state.steps[fact.step];
    if (step) removeStep(state, step);
  },
  SideTaken(state, fact) {
    const step = state.steps[fact.step];
    if (step?.sides) step.sides[fact.side] = null;
  },
  SeriesPlanned(state, fact) {
    const step = state.steps[fact.step];
    if (!step) return;
    step.series ??= { nextSlot: 0, numbered: 0, total: null, last: null, appended: 0, shift: 0 };
    step.series.total = fact.total;
    step.series.last = fact.last;
    step.series.appended = fact.appended;
    step.series.shift = fact.shift;
    return fact.last === null ? [] : setAnchor(state, step, 'last', fact.last);
  },
  RunPlanned(state, fact) {
    const step = state.steps[fact.step];
    if (!step) return;
    const run: RunState = { key: fact.run, n: fact.n, slot: fact.slot, stage: 'planned', lines: [] };
    if (fact.on !== undefined) run.on = fact.on;
    if (fact.from !== undefined) run.from = fact.from;
    if (fact.opens !== undefined) run.opens = fact.opens;
    step.runs[fact.run] = run;
    if (!step.series) return;
    step.series.nextSlot = Math.max(step.series.nextSlot, fact.slot + 1);
    step.series.numbered = Math.max(step.series.numbered, fact.n);
  },
  RunOpened(state, fact, program) {
    const step = state.steps[fact.step];
    if (!step) return;
    const run: RunState = step.runs[fact.run] ?? { key: fact.run, n: fact.n, slot: 0, stage: 'open', lines: [] };
    run.stage = 'open';
    run.openedOn = fact.on;
    if (run.opens) delete run.opens;
    run.lines = [];
    for (let line = 0; line < fact.lines; line++) run.lines.push({ done: [], refused: [] });
    if (fact.entitled) run.entitled = [...fact.entitled];
    if (fact.due) run.due = fact.due;
    if (fact.deadline) run.deadline = fact.deadline;
    if (fact.ends) run.ends = fact.ends;
    step.runs[fact.run] = run;
    if (!program.nodes[step.node]?.each) return;
    step.seen ??= {};
    step.seen[fact.run] = fact.n;
  },
  RunClosed(state, fact) {
    const step = state.steps[fact.step];
    if (!step) return;
    delete step.runs[fact.run];
    if (fact.by === 'deadline') noteDefault(state, `${step.id}.${fact.n}`, fact.at);
    if (!fact.failed) step.completed += 1;
    for (const outcome of fact.outcomes) if (!step.outcomes.includes(outcome)) step.outcomes.push(outcome);
    if (step.completedOn === undefined || fact.on > step.completedOn) step.completedOn = fact.on;
    if (!fact.failed) state.done[step.node] = (state.done[step.node] ?? 0) + 1;
    if (fact.early) delete state.remembered[step.node];
    if (fact.rows) for (const [list, rows] of Object.entries(fact.rows)) markRows(state, list, step.node, rows);
  },
  RunGone(state, fact) {
    const step = state.steps[fact.step];
    if (!step) return;
    const run = step.runs[fact.run];
    if (run && step.series && fact.why === 'unplanned') {
      step.series.nextSlot = run.slot;
      step.series.numbered = run.n - 1;
    }
    delete step.runs[fact.run];
  },
  DateMoved(state, fact) {
    const scope = fact.scope === undefined ? undefined : state.scopes[fact.scope];
    if (scope) {
      if (fact.what === 'closes') setOrDelete(scope, 'closesAt', fact.value);
      if (fact.what === 'notBefore') setOrDelete(scope, 'notBefore', fact.value);
      if (fact.what === 'deadline' && fact.node && fact.value) scope.covers[fact.node] = fact.value;
      return;
    }
    const step = state.steps[fact.step ?? ''];
    if (!step) return;
    if (fact.run === undefined) {
      if (fact.what === 'opens' || fact.what === 'deadline') setOrDelete(step, fact.what, fact.value);
      if (fact.days !== undefined) step.shift = (step.shift ?? 0) + fact.days;
      if (fact.what === 'side' && step.sides && fact.side !== undefined) step.sides[fact.side] = fact.value ?? 'open';
      return;
    }
    const run = step.runs[fact.run];
    if (!run) return;
    if (fact.by === 'hand' || fact.by === 'pause') run.byHand = true;
    if (fact.what === 'occurrence') {
      if (fact.value) run.on = fact.value.on;
      if (fact.value?.from) run.from = fact.value.from;
      else delete run.from;
      return;
    }
    if (fact.what === 'opens' || fact.what === 'due' || fact.what === 'deadline' || fact.what === 'ends') {
      setOrDelete(run, fact.what, fact.value);
    }
  },
  ServiceStarted(state, fact) {
    const run = state.steps[fact.step]?.runs[fact.run];
    if (run) run.startedOn = fact.on;
  },
  UnitsRecorded(state, fact) {
    const run = state.steps[fact.step]?.runs[fact.run];
    if (!run) return;
    run.units = (run.units ?? 0) + fact.units;
    run.unitLog = [...(run.unitLog ?? []), { on: fact.on, units: fact.units, person: fact.person }];
  },
} satisfies Appliers;

const REMEMBERED_DEFAULTS = 7 * 24 * 3_600_000;

/** Remembered for a week: longer than any act can be on its way. */
function noteDefault(state: ContractState, key: string, at: number): void {
  for (const [old, when] of Object.entries(state.defaults))
    if (at - when > REMEMBERED_DEFAULTS) delete state.defaults[old];
  state.defaults[key] = at;
}

function setOrDelete<T extends object, K extends keyof T>(holder: T, key: K, value: T[K] | null): void {
  if (value === null) delete holder[key];
  else holder[key] = value;
}

/** Anchors are kept for the whole contract (the latest wins, R24) and, inside a group, for its own instance too. */
function setAnchor(
  state: ContractState,
  step: StepState,
  mark: 'opened' | 'completed' | 'last',
  on: CivilDate,
): string[] {
  const name = `node:${step.node}:${mark}`;
  state.anchors[name] = on;
  if (isInGroup(state, step)) state.anchors[`${step.scope}|${name}`] = on;
  return [name];
}

function setOutcomes(state: ContractState, step: StepState, outcomes: string[]): void {
  state.outcomes[step.node] = [...outcomes];
  if (isInGroup(state, step)) state.outcomes[`${step.scope}|${step.node}`] = [...outcomes];
}

function isInGroup(state: ContractState, step: StepState): boolean {
  return state.scopes[step.scope]?.parent !== undefined;
}

/** A step without its token has no deadline and no side paths any more. */
function forgetDates(step: StepState): void {
  delete step.deadline;
  delete step.sides;
}

function removeStep(state: ContractState, step: StepState): void {
  delete state.steps[step.id];
  pruneScope(state, step.scope);
}

/** What a decision said of each row is readable as the column of the decision's name (R35). */
function markRows(state: ContractState, list: string, node: string, rows: Record<string, string>): void {
  for (const row of state.lists[list] ?? []) if (rows[row.id] !== undefined) row.values[node] = rows[row.id] as string;
}
