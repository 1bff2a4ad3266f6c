import type { CivilDate, DateValue, FactBody } from '#schema/facts';
import { SKIPPED } from '#schema/vocabulary';
import { evaluate } from '../conditions/evaluate.ts';
import type { Own } from '../dates/own.ts';
import { asDue, asOpening, minutesOf, resolveWhen } from '../dates/resolve.ts';
import { concernsIn, runsIn, stepsIn } from '../live.ts';
import { linesOf, mayBeEmpty, seatsOfLine } from '../people/who.ts';
import type { ProgramNode } from '../program.ts';
import type { RunState, StepState } from '../state.ts';
import type { Running } from '../steps/kind.ts';
import { kindOf } from '../steps/registry.ts';
import { emit, type Turn } from '../turn.ts';
import { dateStep, deadlineOf, sideDate } from './deadline.ts';
import { openLineItems, openRecorderItem } from './items.ts';
import { completeRun, type Ending, finishRepeated, leaveStep, nodeOf, takeEdges } from './leave.ts';
import { newMembersOf } from './members.ts';
import { hasPlannedRun, planSeries } from './series.ts';

/** Opens every step and occurrence whose time has come, in the order of the template's steps. True if any did. */
export function openSteps(turn: Turn): boolean {
  let opened = false;
  for (const step of concernsIn(turn).opening) {
    if (!mayOpen(turn, step) || turn.state.steps[step.id] !== step) continue;
    if (step.stage === 'waiting' ? tryOpen(turn, step) : openRipeRuns(turn, step)) opened = true;
  }
  return opened;
}

function mayOpen(turn: Turn, step: StepState): boolean {
  return step.stage === 'waiting' || hasPlannedRun(turn, step);
}

function tryOpen(turn: Turn, step: StepState): boolean {
  const node = nodeOf(turn, step);
  if (!node || turn.state.status === 'suspended') return false;
  const own: Own = { scope: turn.state.scopes[step.scope], step };
  if (!isTimeTo(turn, step, node, own)) return false;
  if (node.waitFor && evaluate(turn, node.waitFor, { ...own, now: turn.now }) !== true) return false;
  if (node.oneAtATime && !isItsTurn(turn, step, node.oneAtATime)) return false;
  if (node.when && evaluate(turn, node.when, { ...own, now: turn.now }) === false) return skip(turn, step, node);
  if (isForNobody(turn, node, own)) return skip(turn, step, node);
  openStep(turn, step, node, own);
  return true;
}

/** `opens` in a series says when each occurrence opens; elsewhere, when the step does. */
function isTimeTo(turn: Turn, step: StepState, node: ProgramNode, own: Own): boolean {
  if (!node.opens || node.recurrence) return true;
  const opens = openingOf(turn, step, node, own);
  if (opens === null) return false;
  if (opens.at <= turn.now) return true;
  if (!step.opens) emit(turn, { type: 'StepDated', step: step.id, opens });
  else if (step.opens.at !== opens.at) {
    emit(turn, { type: 'DateMoved', step: step.id, what: 'opens', value: opens, was: step.opens.on, by: 'anchor' });
  }
  return false;
}

/** The day a step opens, with the days that pauses added; null when it has none, or none that is known. */
export function openingOf(turn: Turn, step: StepState, node: ProgramNode, own: Own): DateValue | null {
  const date = node.opens ? resolveWhen(turn, node.opens, own) : null;
  if (date === null) return null;
  const days = step.shift ?? 0;
  return asOpening(turn, days === 0 ? date : { ...date, from: date.from + days, to: date.to + days });
}

/** Of the steps that share a key one is open at a time; the others wait in order of arrival (R12). */
function isItsTurn(turn: Turn, step: StepState, key: string): boolean {
  const names = turn.program.shared[key] ?? [];
  let isBefore = true;
  for (const other of stepsIn(turn)) {
    if (other.id === step.id) isBefore = false;
    else if (names.includes(other.node) && (other.stage !== 'waiting' || (isBefore && isReady(turn, other))))
      return false;
  }
  return true;
}

/** A step that still waits for its date or its condition is not in the queue yet. */
function isReady(turn: Turn, step: StepState): boolean {
  const node = nodeOf(turn, step);
  const own: Own = { scope: turn.state.scopes[step.scope], step };
  if (!node || !isTimeTo(turn, step, node, own)) return false;
  return !node.waitFor || evaluate(turn, node.waitFor, { ...own, now: turn.now }) === true;
}

function skip(turn: Turn, step: StepState, node: ProgramNode): boolean {
  leaveStep(turn, step, node, { outcomes: [SKIPPED], on: turn.today, by: 'skip' });
  return true;
}

/** Nobody at all means that the step is skipped; a line of a role that must have somebody waits for them (R32). */
function isForNobody(turn: Turn, node: ProgramNode, own: Own): boolean {
  const lines = linesOf(node);
  if (node.each || lines.length === 0 || !isForPeople(node)) return false;
  return lines.every((line) => mayBeEmpty(turn.program, line) && seatsOfLine(turn, line, own).length === 0);
}

function isForPeople(node: ProgramNode): boolean {
  return node.kind !== 'service' && node.kind !== 'notice' && node.kind !== 'wait' && node.kind !== 'group';
}

/** Opens a step whose time has come: its side paths, and its runs. */
export function openStep(turn: Turn, step: StepState, node: ProgramNode, own: Own): void {
  const opened: FactBody<'StepOpened'> = { type: 'StepOpened', step: step.id, on: turn.today };
  if (node.boundaries) opened.sides = node.boundaries.map((side) => sideDate(turn, side, own));
  emit(turn, opened);
  if (node.recurrence) planSeries(turn, step, node);
  else if (node.each) openInstances(turn, step, node);
  else openRun(turn, step, node, { key: '1', n: 1 });
  if (turn.state.steps[step.id] !== step) return;
  if (node.each || node.recurrence) settleRepeated(turn, step, node);
  if (turn.state.steps[step.id] === step) dateStep(turn, step, node);
}

/** Opens an instance for every member or row that has none yet (R19). */
export function openInstances(turn: Turn, step: StepState, node: ProgramNode): boolean {
  const keys = newMembersOf(turn, step, node);
  for (const key of keys) if (turn.state.steps[step.id] === step) openRun(turn, step, node, { key, n: 1 });
  return keys.length > 0;
}

/** A series or an `each` with nothing to do leaves at once; with `completes: none` the token leaves and the rest goes on. */
function settleRepeated(turn: Turn, step: StepState, node: ProgramNode): void {
  const nothing: Ending = { outcomes: node.main === null ? [] : [node.main], on: turn.today, by: 'itself' };
  if (node.completes === 'none' && step.token) {
    letTokenGo(turn, step, node, nothing);
    return;
  }
  finishRepeated(turn, step, node, nothing);
}

function letTokenGo(turn: Turn, step: StepState, node: ProgramNode, ending: Ending): void {
  const { outcomes, on, by } = ending;
  emit(turn, { type: 'StepLeft', step: step.id, outcomes, on, by, goesOn: true, unmarked: true });
  const scope = turn.state.scopes[step.scope];
  if (scope && scope.closedOn === undefined) takeEdges(turn, scope, node, outcomes);
}

function openRipeRuns(turn: Turn, step: StepState): boolean {
  const node = nodeOf(turn, step);
  if (!node || turn.state.status === 'suspended') return false;
  let opened = false;
  for (const run of runsIn(turn, step)) {
    if (run.stage !== 'planned' || (run.opens?.at ?? Number.POSITIVE_INFINITY) > turn.now) continue;
    openRun(turn, step, node, run);
    opened = true;
    if (turn.state.steps[step.id] !== step) break;
    planSeries(turn, step, node);
  }
  return opened;
}

type Planned = Pick<RunState, 'key' | 'n' | 'on' | 'from'>;

/** Opens one run: its dates, its items, and whatever its kind does by itself. */
export function openRun(turn: Turn, step: StepState, node: ProgramNode, planned: Planned): void {
  const draft = draftOf(planned, turn.today);
  const own: Own = { scope: turn.state.scopes[step.scope], step, run: draft };
  const due = dueOf(turn, node, own);
  if (due) draft.due = due;
  const deadline = node.recurrence ? deadlineOf(turn, node, own) : null;
  const running = { turn, step, run: draft, node } as Running;
  const kind = kindOf(running);
  const ends = kind.endsOn?.(running) ?? null;
  const lines = linesOf(node);
  const { key, n } = planned;
  const opened: FactBody<'RunOpened'> = {
    type: 'RunOpened',
    step: step.id,
    run: key,
    n,
    on: turn.today,
    lines: lines.length,
  };
  if (due) opened.due = due;
  if (deadline) opened.deadline = deadline;
  if (ends) opened.ends = ends;
  if (kind.frozen) opened.entitled = [...new Set(lines.flatMap((line) => seatsOfLine(turn, line, own)))];
  emit(turn, opened);
  const run = turn.state.steps[step.id]?.runs[planned.key];
  if (run) beginRun(turn, step, node, run);
}

/** The run as it will be, for dates that are counted from it. */
function draftOf({ key, n, on, from }: Planned, openedOn: CivilDate): RunState {
  const draft: RunState = { key, n, slot: 0, stage: 'open', lines: [], openedOn };
  if (on !== undefined) draft.on = on;
  if (from !== undefined) draft.from = from;
  return draft;
}

function beginRun(turn: Turn, step: StepState, node: ProgramNode, run: RunState): void {
  const running = { turn, step, run, node } as Running;
  const kind = kindOf(running);
  const ending = kind.begin?.(running) ?? emptyEnding(running);
  if (ending) {
    completeRun(turn, step, run, ending);
    return;
  }
  if (turn.state.steps[step.id] !== step) return;
  if (kind.verbs.length > 0) openLineItems(turn, step, run, node, verbsFor(node, kind.verbs));
  if (kind.recorderVerbs && !(node.kind === 'wait' && node.until)) {
    openRecorderItem(turn, step, run, node, verbsFor(node, kind.recorderVerbs));
  }
}

/** An instance whose lines are all empty is done at once: there is nobody to wait for (R32). */
function emptyEnding(running: Running): Ending | null {
  const { turn, step, run, node } = running;
  if (!kindOf(running).needsPeople) return null;
  const own: Own = { scope: turn.state.scopes[step.scope], step, run };
  const lines = linesOf(node);
  const isEmpty =
    lines.length > 0 &&
    lines.every((line) => mayBeEmpty(turn.program, line) && seatsOfLine(turn, line, own).length === 0);
  return isEmpty ? { outcomes: [SKIPPED], on: turn.today, by: 'skip' } : null;
}

/** What the people of "who" may do with the items of a step. */
export function lineVerbs(running: Running): ProgramVerb[] {
  return verbsFor(running.node, kindOf(running).verbs);
}

/** Opens the items of somebody who joined: hers alone, or the shared ones that had nobody yet (R31). */
export function openSeatItems(turn: Turn, step: StepState, run: RunState, node: ProgramNode, seat: string): void {
  const kind = kindOf({ turn, step, run, node } as Running);
  if (kind.verbs.length > 0) openLineItems(turn, step, run, node, verbsFor(node, kind.verbs), seat);
}

function verbsFor(node: ProgramNode, verbs: readonly ProgramVerb[]): ProgramVerb[] {
  return verbs.filter((verb) => {
    if (verb === 'postpone') return node.recurrence !== undefined && node.postpone !== undefined;
    if (verb === 'vote') return node.kind === 'decision' && node.method !== 'one' && node.method !== 'lot';
    if (verb === 'decide') return node.kind === 'decision' && (node.method === 'one' || node.method === 'lot');
    if (verb === 'recordUnits') return node.kind === 'service' && node.units !== undefined;
    return true;
  });
}
type ProgramVerb = NonNullable<ReturnType<typeof kindOf>['recorderVerbs']>[number];

/** The date to act by: the step's own `due`, or the date of the occurrence (R22). */
export function dueOf(turn: Turn, node: ProgramNode, own: Own): DateValue | null {
  if (node.due) {
    const date = resolveWhen(turn, node.due, own);
    return date === null ? null : asDue(turn, date);
  }
  return own.run?.on === undefined ? null : occurrenceDue(turn, node, own);
}

function occurrenceDue(turn: Turn, node: ProgramNode, own: Own): DateValue | null {
  const { run } = own;
  if (!run || run.on === undefined) return null;
  const day = resolveWhen(turn, { on: run.on }, own);
  if (day === null) return null;
  const due = asDue(turn, { ...day, minutes: hourOfSeries(node) });
  return run.from === undefined ? due : { ...due, from: run.from };
}

function hourOfSeries(node: ProgramNode): number | null {
  const { recurrence } = node;
  const first = !recurrence ? undefined : 'dates' in recurrence ? recurrence.dates[0] : recurrence.first;
  return first && 'at' in first && first.at ? minutesOf(first.at) : null;
}
