import { sameJson } from '../authoring/same-json.ts';
import { deadlineOf, ownOf, sideDate } from '../flow/deadline.ts';
import { dropRun, nodeOf } from '../flow/leave.ts';
import { openingOf } from '../flow/open.ts';
import { redate, redateScope, redateStep } from '../flow/redate.ts';
import { itemsIn, scopesIn, stepsIn } from '../live.ts';
import type { Program, ProgramNode } from '../program.ts';
import { ladderOf, nextRung } from '../reminders/ladder.ts';
import type { ItemState, StepState } from '../state.ts';
import { emit, type Turn } from '../turn.ts';
import { askAnew } from './ask-anew.ts';
import { AMENDMENT_HOME, AMENDMENT_STEP } from './names.ts';

/**
 * Brings everything that is open under the program that a contract goes on with: who is asked, every unfinished date but
 * those that people moved by hand, the reminders (R27, R31, R42). What is over stays as it is.
 * Returns the steps in which somebody else is asked.
 */
export function carryOver(turn: Turn, before: Program, n: number): StepState[] {
  const asked = stepsIn(turn).filter((step) => step.node !== AMENDMENT_STEP && askAnew(turn, step, before, n));
  turn.dating = 'amendment';
  for (const step of stepsIn(turn)) {
    if (step.node !== AMENDMENT_STEP && turn.state.steps[step.id] === step) redateAll(turn, step, before);
  }
  for (const scope of scopesIn(turn)) {
    if (scope.closedOn !== undefined || scope.of === AMENDMENT_HOME) continue;
    dropCovers(turn, scope.id);
    redateScope(turn, scope);
  }
  while (turn.moved.size > 0) redate(turn);
  turn.dating = 'anchor';
  for (const item of itemsIn(turn)) retimeOnNewLadder(turn, before, item);
  return asked;
}

/** Where an anchor that moves only sets a date again, a changed step may also have lost one. */
function redateAll(turn: Turn, step: StepState, before: Program): void {
  const node = nodeOf(turn, step);
  if (!node || step.stage === 'stuck') return;
  if (!sameJson(before.nodes[step.node]?.recurrence, node.recurrence)) planAnew(turn, step);
  if (step.stage === 'waiting') moveOpening(turn, step, node);
  else redateStep(turn, step);
  if (turn.state.steps[step.id] !== step) return;
  if (step.stage === 'waiting') redateStep(turn, step);
  dropDates(turn, step, node);
}

/** What a series had planned in its old rhythm is planned in the new one. */
function planAnew(turn: Turn, step: StepState): void {
  if (turn.state.scopes[step.scope]?.closedOn !== undefined) return;
  for (const run of Object.values(step.runs)) {
    if (run.stage === 'planned' && !run.byHand) dropRun(turn, step, run, 'unplanned');
  }
}

function moveOpening(turn: Turn, step: StepState, node: ProgramNode): void {
  if (!step.opens) return;
  const value = node.recurrence ? null : openingOf(turn, step, node, { scope: turn.state.scopes[step.scope], step });
  if (value?.at === step.opens.at) return;
  emit(turn, { type: 'DateMoved', step: step.id, what: 'opens', value, was: step.opens.on, by: turn.dating });
}

function dropDates(turn: Turn, step: StepState, node: ProgramNode): void {
  const by = turn.dating;
  const own = ownOf(turn, step);
  if (step.deadline && (node.recurrence || deadlineOf(turn, node, own) === null)) {
    emit(turn, { type: 'DateMoved', step: step.id, what: 'deadline', value: null, was: step.deadline.on, by });
  }
  for (const run of Object.values(step.runs)) {
    if (!run.deadline || node.deadline) continue;
    const was = run.deadline.on;
    emit(turn, { type: 'DateMoved', step: step.id, run: run.key, what: 'deadline', value: null, was, by });
  }
  step.sides?.forEach((side, index) => {
    const boundary = node.boundaries?.[index];
    if (side === null || side === 'open' || !boundary || sideDate(turn, boundary, own) !== 'open') return;
    emit(turn, { type: 'DateMoved', step: step.id, side: index, what: 'side', value: null, was: side.on, by });
  });
}

/** A deadline that ran before its step was reached, and that the program has no more. */
function dropCovers(turn: Turn, id: string): void {
  const scope = turn.state.scopes[id];
  if (!scope) return;
  const covering = turn.program.scopes[scope.of]?.covering ?? [];
  for (const node of Object.keys(scope.covers)) {
    const found = turn.program.nodes[node];
    if (covering.includes(node) && found && deadlineOf(turn, found, { scope }) !== null) continue;
    emit(turn, { type: 'CoverEnded', scope: id, node, how: 'left' });
  }
}

/** A rung has its place in a ladder: on another ladder the next one is looked for again. */
function retimeOnNewLadder(turn: Turn, before: Program, item: ItemState): void {
  const name = turn.state.steps[item.step]?.node ?? '';
  const [was, is] = [before.nodes[name], turn.program.nodes[name]];
  if (!was || !is || !item.due) return;
  const ladder = ladderOf(turn, is, item.line);
  if (sameJson(ladderOf({ program: before, state: turn.state }, was, item.line), ladder)) return;
  const rung = nextRung(turn, ladder, item.due, turn.now);
  emit(turn, { type: 'ItemTimed', item: item.id, rung: rung?.index ?? null, rungAt: rung?.at ?? null });
}
