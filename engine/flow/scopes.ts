import type { CivilDate, DateValue, FactBody } from '#schema/facts';
import { COMPLETED } from '#schema/vocabulary';
import type { When } from '#schema/when';
import { evaluate } from '../conditions/evaluate.ts';
import { asDue, asOpening, resolveWhen } from '../dates/resolve.ts';
import { scopesIn } from '../live.ts';
import type { ProgramPhase } from '../program.ts';
import type { ScopeState, StepState } from '../state.ts';
import { emit, type Turn } from '../turn.ts';
import { closeScope } from './close-scope.ts';
import { deadlineOf } from './deadline.ts';
import { endContract } from './end.ts';
import { isHeld } from './holding.ts';
import { groupScopeId, phaseScopeId } from './ids.ts';
import { openIncident } from './incidents.ts';
import { completeRun } from './leave.ts';

/** Opens a phase: its entry steps get a token, its own dates are set (R1, R4). */
export function openPhase(turn: Turn, phase: ProgramPhase, round: number): void {
  const scope = phaseScopeId(phase.id, round);
  emit(turn, { type: 'ScopeOpened', scope, of: `p:${phase.id}`, round, on: turn.today });
  dateScope(turn, scope, phase);
}

function dateScope(turn: Turn, id: string, phase: ProgramPhase): void {
  const scope = turn.state.scopes[id];
  if (!scope) return;
  const dates: FactBody<'ScopeDated'> = { type: 'ScopeDated', scope: id };
  const notBefore = dueOfScope(turn, scope, phase.closes?.notBefore);
  const at = closingDate(turn, scope, phase);
  if (notBefore) dates.notBefore = notBefore;
  if (at) dates.closes = at;
  const covers = coversOf(turn, scope);
  if (Object.keys(covers).length > 0) dates.covers = covers;
  if (dates.notBefore || dates.closes || dates.covers) emit(turn, dates);
}

export function dueOfScope(turn: Turn, scope: ScopeState, when: When | undefined): DateValue | null {
  const date = when ? resolveWhen(turn, when, { scope }) : null;
  return date === null ? null : asDue(turn, date);
}

/** The day a phase closes whatever happens. Already past when it becomes known: an incident, then ignored (R4). */
export function closingDate(turn: Turn, scope: ScopeState, phase: ProgramPhase): DateValue | null {
  const at = dueOfScope(turn, scope, phase.closes?.at);
  if (at === null || at.at > turn.now) return at;
  openIncident(turn, 'CLOSES_AT_PAST', { scope: scope.id, details: { phase: phase.id, on: at.on } }, [
    'dismiss',
    'end',
  ]);
  return null;
}

/** Deadlines that run before their step is reached (R13). */
export function coversOf(turn: Turn, scope: ScopeState): Record<string, DateValue> {
  const covers: Record<string, DateValue> = {};
  for (const name of turn.program.scopes[scope.of]?.covering ?? []) {
    const node = turn.program.nodes[name];
    if (!node || (scope.count[name] ?? 0) > 0) continue;
    const date = deadlineOf(turn, node, { scope });
    if (date) covers[name] = date;
  }
  return covers;
}

/** Opens the phases that run beside the others, on their day (R1). True if one opened. */
export function openBesidePhases(turn: Turn): boolean {
  let opened = false;
  for (const phase of Object.values(turn.program.phases)) {
    if (!phase.beside || turn.state.rounds[phase.id] !== undefined) continue;
    const date = phase.opens ? resolveWhen(turn, phase.opens, {}) : null;
    if (phase.opens && (date === null || asOpening(turn, date).at > turn.now)) continue;
    enter(turn, phase);
    opened = true;
  }
  return opened;
}

/** Opens the first phase that is not skipped, from a place in the order on; the contract is over when none is left (R6, R7). */
export function openNextPhase(turn: Turn, after: string | null): void {
  const order = Object.values(turn.program.phases).filter((phase) => !phase.beside);
  const start = after === null ? 0 : order.findIndex((phase) => phase.id === after) + 1;
  for (const phase of order.slice(start)) if (enter(turn, phase)) return;
  endContract(turn, COMPLETED, null);
}

/** `when` of a phase is read as it would open; unknown is true (R7, R11). */
function enter(turn: Turn, phase: ProgramPhase): boolean {
  if (phase.when && evaluate(turn, phase.when, { now: turn.now }) === false) {
    emit(turn, { type: 'PhaseSkipped', phase: phase.id, round: 1 });
    return false;
  }
  openPhase(turn, phase, 1);
  return true;
}

/**
 * Closes scopes in which nothing mandatory can happen any more. A group that ends sends a token on: phases are looked at
 * only once no body closes any more, so that what the token brings comes before them (R41).
 */
export function closeScopes(turn: Turn): boolean {
  let closed = false;
  for (const scope of latestFirst(scopesIn(turn))) {
    if (isStillOpen(turn, scope) && scope.parent !== undefined && closeBody(turn, scope, scope.parent)) closed = true;
  }
  return closed || latestFirst(scopesIn(turn)).some((scope) => isPhaseToClose(turn, scope));
}

function latestFirst(scopes: ScopeState[]): ScopeState[] {
  return scopes.length > 1 ? [...scopes].reverse() : scopes;
}

function isStillOpen(turn: Turn, scope: ScopeState): boolean {
  return scope.closedOn === undefined && turn.state.scopes[scope.id] === scope && turn.state.status !== 'ended';
}

function isPhaseToClose(turn: Turn, scope: ScopeState): boolean {
  return isStillOpen(turn, scope) && scope.parent === undefined && closePhase(turn, scope);
}

function closePhase(turn: Turn, scope: ScopeState): boolean {
  const phase = turn.program.phases[turn.program.scopes[scope.of]?.name ?? ''];
  if (!phase) return false;
  const forced = scope.closesAt !== undefined && scope.closesAt.at <= turn.now;
  if (!forced && (phase.beside || !mayClose(turn, scope, phase))) return false;
  closeScope(turn, scope, forced ? 'date' : 'done', lastDay(turn, scope));
  if (!phase.beside) leavePhase(turn, scope, phase);
  return true;
}

function mayClose(turn: Turn, scope: ScopeState, { closes }: ProgramPhase): boolean {
  if (isHeld(turn, scope)) return false;
  if (closes?.notBefore && (scope.notBefore === undefined || scope.notBefore.at > turn.now)) return false;
  return !closes?.when || evaluate(turn, closes.when, { scope, now: turn.now }) === true;
}

/** A phase that closes at the end of its stated day has that day as its last one (R41). */
function lastDay(turn: Turn, scope: ScopeState): CivilDate {
  for (const date of [scope.closesAt, scope.notBefore]) if (date?.at === turn.now) return date.on;
  return turn.today;
}

function leavePhase(turn: Turn, scope: ScopeState, phase: ProgramPhase): void {
  if (turn.state.status === 'ended') return;
  const { repeat } = phase;
  if (!repeat || evaluate(turn, repeat.until, { now: turn.now }) === true) openNextPhase(turn, phase.id);
  else if (scope.round < repeat.max) openPhase(turn, phase, scope.round + 1);
  else
    openIncident(turn, 'REPEAT_EXHAUSTED', { details: { phase: phase.id, round: scope.round } }, [
      'again',
      'skip',
      'end',
    ]);
}

function closeBody(turn: Turn, scope: ScopeState, parentId: string): boolean {
  if (isHeld(turn, scope)) return false;
  const step = turn.state.steps[parentId];
  const run = step?.runs[scope.key ?? ''];
  const on = latestIn(turn, scope);
  closeScope(turn, scope, 'done', turn.today);
  if (!step || !run) return true;
  const node = turn.program.nodes[step.node];
  const repeat = node?.kind === 'group' ? node.repeat : undefined;
  if (
    !repeat ||
    evaluate(turn, repeat.until, { scope: turn.state.scopes[step.scope], step, run, now: turn.now }) === true
  ) {
    completeRun(turn, step, run, { outcomes: ['done'], on, by: 'itself' });
  } else if (scope.round < repeat.max) {
    openBody(turn, step, run, scope.round + 1);
  } else {
    const details = { run: run.key, round: scope.round };
    openIncident(turn, 'REPEAT_EXHAUSTED', { scope: step.scope, step: step.id, node: step.node, details }, [
      'again',
      'skip',
      'end',
    ]);
  }
  return true;
}

/** One more round of a group's body. */
export function openBody(turn: Turn, step: StepState, run: { key: string; n: number }, round: number): void {
  const { key } = run;
  const scope = groupScopeId(step.id, run, round);
  emit(turn, { type: 'ScopeOpened', scope, of: `g:${step.node}`, round, on: turn.today, parent: step.id, key });
  const opened = turn.state.scopes[scope];
  const covers = opened ? coversOf(turn, opened) : {};
  if (Object.keys(covers).length > 0) emit(turn, { type: 'ScopeDated', scope, covers });
}

/** A group is completed on the latest effective date of what was completed inside it (R26). */
function latestIn(turn: Turn, scope: ScopeState): CivilDate {
  let latest: CivilDate | null = null;
  const prefix = `${scope.id}|node:`;
  for (const [key, on] of Object.entries(turn.state.anchors)) {
    if (key.startsWith(prefix) && key.endsWith(':completed') && (latest === null || on > latest)) latest = on;
  }
  return latest ?? turn.today;
}
