import type { Condition } from '#schema/condition';
import { WITHDRAWN } from '#schema/vocabulary';
import { evaluate } from '../conditions/evaluate.ts';
import { concernsIn, runsIn, scopesIn, stepsIn } from '../live.ts';
import type { ProgramNode } from '../program.ts';
import type { RunState, ScopeState, StepState } from '../state.ts';
import { decidedAtDeadline } from '../steps/decision.ts';
import type { Running } from '../steps/kind.ts';
import { silentSeats } from '../steps/lines.ts';
import { kindOf } from '../steps/registry.ts';
import { emit, type Turn } from '../turn.ts';
import { reach } from './joins.ts';
import { completeRun, dropRun, finishRepeated, leaveStep, nodeOf, takeEdges, withdrawStep } from './leave.ts';
import { canReach } from './reach.ts';

/**
 * Does what is due by now, in this order: defaults (by date, then in the order of the steps), services and waits that
 * end, side paths (R41). True if anything was.
 */
export function fireDue(turn: Turn): boolean {
  const defaults = fireDefaults(turn);
  const ends = endRuns(turn);
  return fireSides(turn) || ends || defaults;
}

type Default = { at: number; ix: number; fire: () => void };

function fireDefaults(turn: Turn): boolean {
  const due: Default[] = [];
  for (const scope of scopesIn(turn)) collectCovers(turn, scope, due);
  for (const step of concernsIn(turn).defaulting) collectDeadlines(turn, step, due);
  if (due.length > 1) due.sort((a, b) => a.at - b.at || a.ix - b.ix);
  for (const { fire } of due) if (turn.state.status !== 'ended') fire();
  return due.length > 0;
}

function collectDeadlines(turn: Turn, step: StepState, due: Default[]): void {
  const node = nodeOf(turn, step);
  if (!node?.deadline || step.stage === 'stuck' || step.free) return;
  const { ix } = node;
  if (step.deadline && step.deadline.at <= turn.now) {
    due.push({ at: step.deadline.at, ix, fire: () => fireStep(turn, step, node, 'deadline') });
  } else if ('on' in node.deadline && isTrue(turn, node.deadline.on, step)) {
    if (node.recurrence) collectOpenRuns(turn, step, node, due);
    else due.push({ at: turn.now, ix, fire: () => fireStep(turn, step, node, 'condition') });
  }
  // Only occurrences have a deadline of their own.
  if (!node.recurrence) return;
  for (const run of runsIn(turn, step)) {
    if (run.deadline && run.deadline.at <= turn.now) {
      due.push({ at: run.deadline.at, ix, fire: () => fireRun(turn, step, run, node, 'deadline') });
    }
  }
}

/** In a series a deadline concerns each occurrence, and only those that are open (R13). */
function collectOpenRuns(turn: Turn, step: StepState, node: ProgramNode, due: Default[]): void {
  for (const run of Object.values(step.runs)) {
    if (run.stage !== 'open') continue;
    due.push({ at: turn.now, ix: node.ix, fire: () => fireRun(turn, step, run, node, 'condition') });
  }
}

function isTrue(turn: Turn, condition: Condition, step: StepState): boolean {
  return evaluate(turn, condition, { scope: turn.state.scopes[step.scope], step, now: turn.now }) === true;
}

function fireStep(turn: Turn, step: StepState, node: ProgramNode, by: 'deadline' | 'condition'): void {
  if (turn.state.steps[step.id] !== step || !node.deadline) return;
  const { then } = node.deadline;
  if (then === WITHDRAWN) {
    withdrawStep(turn, step, 'withdrawn');
    return;
  }
  const runs = Object.values(step.runs);
  const decided = by === 'deadline' ? votesDecide(turn, step, node, runs[0]) : null;
  const defaulted = runs.flatMap((run) => silentSeats({ turn, step, run, node } as Running));
  for (const run of runs) dropRun(turn, step, run, 'withdrawn');
  const on = lastDayOf(step.deadline?.on ?? turn.today, step.openedOn ?? step.reachedOn);
  leaveStep(turn, step, node, decided ?? { outcomes: [then], on, by, ...(defaulted.length > 0 ? { defaulted } : {}) });
}

function votesDecide(turn: Turn, step: StepState, node: ProgramNode, run: RunState | undefined) {
  if (node.kind !== 'decision' || node.about || !run) return null;
  return decidedAtDeadline({ turn, step, run, node } as Running<'decision'>);
}

/** A default is completed on the last day, or on the opening day if that is later (R13). */
function lastDayOf(deadline: string, openedOn: string | undefined): string {
  return openedOn !== undefined && openedOn > deadline ? openedOn : deadline;
}

function fireRun(turn: Turn, step: StepState, run: RunState, node: ProgramNode, by: 'deadline' | 'condition'): void {
  if (turn.state.steps[step.id] !== step || step.runs[run.key] !== run || !node.deadline) return;
  const { then } = node.deadline;
  if (then === WITHDRAWN) {
    dropRun(turn, step, run, 'withdrawn');
    finishRepeated(turn, step, node, { outcomes: [], on: turn.today, by });
    return;
  }
  const defaulted = silentSeats({ turn, step, run, node } as Running);
  const on = lastDayOf(run.deadline?.on ?? turn.today, run.openedOn);
  completeRun(turn, step, run, {
    outcomes: [then],
    on,
    by,
    ...(defaulted.length > 0 ? { defaulted } : {}),
  });
}

function collectCovers(turn: Turn, scope: ScopeState, due: Default[]): void {
  const covering = turn.program.scopes[scope.of]?.covering;
  if (!covering || covering.length === 0 || scope.closedOn !== undefined) return;
  for (const name in scope.covers) {
    const date = scope.covers[name];
    const node = turn.program.nodes[name];
    if (node && date && date.at <= turn.now)
      due.push({ at: date.at, ix: node.ix, fire: () => fireCover(turn, scope, node, date.on) });
  }
  for (const name of covering) {
    const node = turn.program.nodes[name];
    if (!node?.deadline || !('on' in node.deadline) || (scope.count[name] ?? 0) > 0) continue;
    if (evaluate(turn, node.deadline.on, { scope, now: turn.now }) !== true) continue;
    due.push({ at: turn.now, ix: node.ix, fire: () => fireCover(turn, scope, node, turn.today) });
  }
}

/**
 * The deadline of a step that was not reached in time: the tokens that could still have come to it are withdrawn and
 * the step leaves by its default (the deemed opinion of P5).
 */
function fireCover(turn: Turn, scope: ScopeState, node: ProgramNode, lastDay: string): void {
  if (turn.state.scopes[scope.id] !== scope || !node.deadline) return;
  emit(turn, { type: 'CoverEnded', scope: scope.id, node: node.id, how: 'fired' });
  if (!withdrawComing(turn, scope, node)) return;
  const { then } = node.deadline;
  if (then === WITHDRAWN) return;
  reach(turn, scope, node, []);
  const step = turn.state.steps[`${scope.id}/${node.id}~${scope.count[node.id] ?? 0}`];
  const on = lastDayOf(lastDay, scope.openedOn);
  if (step) leaveStep(turn, step, node, { outcomes: [then], on, by: 'deadline' });
}

/** Takes away the tokens that could still reach a step, back edges with turns left included. False if there were none. */
function withdrawComing(turn: Turn, scope: ScopeState, node: ProgramNode): boolean {
  let found = false;
  for (const step of stepsIn(turn)) {
    if (step.scope !== scope.id || !step.token || !comesTo(turn, scope, step.node, node)) continue;
    found = true;
    withdrawStep(turn, step, 'withdrawn');
  }
  for (const [name, tokens] of Object.entries(scope.lone)) {
    if (name !== node.id && !comesTo(turn, scope, name, node)) continue;
    for (const edge of [...tokens]) {
      found = true;
      emit(turn, { type: 'EdgeConsumed', scope: scope.id, node: name, edge, why: 'withdrawn', lone: true });
    }
  }
  for (const edge of Object.keys(scope.queue)) {
    const target = turn.program.edges[edge]?.to ?? '';
    if (target !== node.id && !comesTo(turn, scope, target, node)) continue;
    found = true;
    for (let left = scope.queue[edge] ?? 0; left > 0; left--) {
      emit(turn, { type: 'EdgeConsumed', scope: scope.id, node: target, edge, why: 'withdrawn' });
    }
  }
  return found;
}

function comesTo(turn: Turn, scope: ScopeState, from: string, node: ProgramNode): boolean {
  const backs = Object.values(turn.program.edges).filter(
    (edge) => edge.back && (scope.backs[edge.id] ?? 0) < edge.maxTimes,
  );
  const targets = new Set([...node.into, ...backs.flatMap((edge) => (edge.to === node.id ? [edge.id] : []))]);
  return canReach(turn.program, [from], targets, new Set(backs.map((edge) => edge.id)));
}

function endRuns(turn: Turn): boolean {
  let ended = false;
  for (const step of concernsIn(turn).ending) {
    const node = nodeOf(turn, step);
    if (!node || step.stage !== 'open') continue;
    for (const run of runsIn(turn, step)) {
      if (turn.state.steps[step.id] !== step) break;
      if (run.stage !== 'open' || step.runs[run.key] !== run) continue;
      const running = { turn, step, run, node } as Running;
      const kind = kindOf(running);
      const ending = run.ends && run.ends.at <= turn.now ? kind.expire?.(running) : kind.ripe?.(running);
      if (!ending) continue;
      completeRun(turn, step, run, ending);
      ended = true;
    }
  }
  return ended;
}

/** Side paths of active steps: once per activation, at the end of their day or when their condition comes true (R13). */
function fireSides(turn: Turn): boolean {
  let fired = false;
  for (const step of concernsIn(turn).branching) {
    const node = nodeOf(turn, step);
    if (!step.sides || !step.token || !node?.boundaries) continue;
    node.boundaries.forEach((side, index) => {
      const date = step.sides?.[index];
      if (date === null || date === undefined) return;
      const isDue = 'on' in side ? isTrue(turn, side.on, step) : date !== 'open' && date.at <= turn.now;
      const scope = turn.state.scopes[step.scope];
      if (!isDue || !scope || scope.closedOn !== undefined) return;
      emit(turn, { type: 'SideTaken', step: step.id, side: index, outcome: side.outcome });
      takeEdges(turn, scope, node, [side.outcome]);
      fired = true;
    });
  }
  return fired;
}
