import type { CivilDate, FactBody, Gone, ItemEnd } from '#schema/facts';
import { NEGATIVE_OUTCOMES, SKIPPED } from '#schema/vocabulary';
import { leaveProposal } from '../amend/answered.ts';
import { AMENDMENT_STEP } from '../amend/names.ts';
import { countOf } from '../dates/resolve.ts';
import { hasMore } from '../dates/series.ts';
import { itemsIn, scopesIn, stepsIn } from '../live.ts';
import type { ProgramNode } from '../program.ts';
import type { RunState, ScopeState, StepState } from '../state.ts';
import { emit, type Turn } from '../turn.ts';
import { openIncident } from './incidents.ts';
import { newMembersOf } from './members.ts';

type By = FactBody<'StepLeft'>['by'];

/** How a run or a step ended: by which outcomes, on which effective day, and who or what brought it about. */
export type Ending = {
  outcomes: string[];
  on: CivilDate;
  by: By;
  /** Seats that did not answer before the deadline (R13). */
  defaulted?: string[];
  rows?: Record<string, Record<string, string>>;
  /** It took an answer that had come before the step opened (R12). */
  early?: true;
  /** The seat of whoever said no. */
  seat?: string;
};

const negative = new Set<string>(NEGATIVE_OUTCOMES);

/** Ends one run of a step, and the step itself when nothing of it is left to wait for. */
export function completeRun(turn: Turn, step: StepState, run: RunState, ending: Ending): void {
  const node = nodeOf(turn, step);
  if (!node) return;
  const seat = refuserOf(run);
  const { outcomes, on, by } = ending;
  const closed: FactBody<'RunClosed'> = { type: 'RunClosed', step: step.id, run: run.key, n: run.n, outcomes, on, by };
  if (ending.defaulted) closed.defaulted = ending.defaulted;
  if (ending.rows) closed.rows = ending.rows;
  if (ending.early) closed.early = true;
  if (isFailure(ending)) closed.failed = true;
  emit(turn, closed);
  closeItems(turn, step, run.key, 'stepLeft');
  closeBodies(turn, step, run.key, 'withdrawn', false);
  if (isRepeated(node)) leaveRepeated(turn, step, node, run, ending);
  else leaveStep(turn, step, node, seat === null ? ending : { ...ending, seat });
}

/** A refusal is no completion: it never counts as one that was asked for (R9, R18). */
function isFailure({ outcomes }: Ending): boolean {
  return outcomes.length > 0 && outcomes.every((outcome) => negative.has(outcome));
}

/** Whether a step has several runs: one for each member, row or time, or one for each occurrence. */
export function isRepeated(node: ProgramNode): boolean {
  return node.each !== undefined || node.recurrence !== undefined;
}

/** In a series or an `each`, a refusal concerns its own occurrence: its edge is taken, or the coordinator is told (R9). */
function leaveRepeated(turn: Turn, step: StepState, node: ProgramNode, run: RunState, ending: Ending): void {
  const bad = ending.outcomes.filter((outcome) => negative.has(outcome));
  if (step.token) for (const outcome of bad) answerNegative(turn, step, node, run, outcome);
  finishRepeated(turn, step, node, ending);
}

function answerNegative(turn: Turn, step: StepState, node: ProgramNode, run: RunState, outcome: string): void {
  const scope = turn.state.scopes[step.scope];
  if (scope && isWired(turn, scope, node, outcome)) {
    takeEdges(turn, scope, node, [outcome]);
    return;
  }
  const details = { run: run.key, occurrence: run.n, outcome, seat: refuserOf(run) };
  openIncident(turn, 'OUTCOME_UNWIRED', { scope: step.scope, step: step.id, node: node.id, details }, [
    'again',
    'replace',
    'skip',
    'end',
  ]);
}

/** Leaves a repeated step if its last run is over, or if enough of them are (R18, R21). */
export function finishRepeated(turn: Turn, step: StepState, node: ProgramNode, ending: Ending): void {
  const alive = Object.keys(step.runs).length;
  if (step.token && node.each && typeof node.completes === 'object') {
    leaveAtCount(turn, step, node, ending, alive);
    return;
  }
  if (alive > 0 || hasMore(step) || (step.token && newMembersOf(turn, step, node).length > 0)) return;
  if (step.token)
    leaveStep(turn, step, node, { ...ending, outcomes: gathered(step, node), on: latest(step, ending.on) });
  else if (isOver(turn, step, node)) emit(turn, { type: 'StepGone', step: step.id, why: 'over' });
}

/** A step that let its token go waits for late members while its scope is open (R19). */
function isOver(turn: Turn, step: StepState, node: ProgramNode): boolean {
  return node.completes !== 'none' || turn.state.scopes[step.scope]?.closedOn !== undefined;
}

function leaveAtCount(turn: Turn, step: StepState, node: ProgramNode, ending: Ending, alive: number): void {
  const rule = node.completes as { n: number | { field: string }; cancel?: boolean };
  const needed = countOf(turn, rule.n);
  const enough = needed !== null && step.completed >= needed;
  if (!enough && (alive > 0 || newMembersOf(turn, step, node).length > 0)) return;
  const leaving = { ...ending, outcomes: gathered(step, node), on: latest(step, ending.on) };
  if (alive === 0) {
    leaveStep(turn, step, node, leaving);
    return;
  }
  if (rule.cancel) {
    for (const run of Object.values(step.runs)) dropRun(turn, step, run, 'withdrawn');
    leaveStep(turn, step, node, leaving);
    return;
  }
  const scope = turn.state.scopes[step.scope];
  if (scope && leaving.outcomes.some((outcome) => isBlocked(turn, scope, node, outcome))) {
    openIncident(turn, 'BACK_EDGE_EXHAUSTED', { scope: scope.id, step: step.id, node: node.id }, ['skip', 'end']);
    return;
  }
  emit(turn, {
    type: 'StepLeft',
    step: step.id,
    outcomes: leaving.outcomes,
    on: leaving.on,
    by: leaving.by,
    goesOn: true,
  });
  if (scope && scope.closedOn === undefined) takeEdges(turn, scope, node, leaving.outcomes);
}

/** A repeated step leaves by its main outcome, or by all that its runs chose; never by a success that nobody had. */
function gathered(step: StepState, node: ProgramNode): string[] {
  if (node.main === null) return step.outcomes.filter((outcome) => !negative.has(outcome));
  if (step.outcomes.length > 0 && step.outcomes.every((outcome) => negative.has(outcome))) return [];
  return [node.main];
}

function latest(step: StepState, on: CivilDate): CivilDate {
  return step.completedOn !== undefined && step.completedOn > on ? step.completedOn : on;
}

/** Lets a step go by its outcomes, or holds it for the coordinator when a refusal has nowhere to go (R9, R14). */
export function leaveStep(turn: Turn, step: StepState, node: ProgramNode, ending: Ending): void {
  if (node.id === AMENDMENT_STEP) {
    leaveProposal(turn, step, ending);
    return;
  }
  const scope = turn.state.scopes[step.scope];
  const moves = step.token && scope !== undefined && scope.closedOn === undefined;
  if (moves && ending.by !== 'coordinator') {
    const blocked = ending.outcomes.find((outcome) => isBlocked(turn, scope, node, outcome));
    if (blocked !== undefined) {
      holdStep(turn, step, node, blocked, ending);
      return;
    }
  }
  const { outcomes, on, by } = ending;
  const left: FactBody<'StepLeft'> = { type: 'StepLeft', step: step.id, outcomes, on, by };
  if (ending.defaulted) left.defaulted = ending.defaulted;
  if (outcomes.includes(SKIPPED)) left.unmarked = true;
  emit(turn, left);
  if (moves) takeEdges(turn, scope, node, ending.outcomes);
}

/** The seat of whoever said no: somebody else may be asked in its place. */
function refuserOf(run: RunState): string | null {
  for (const { refused } of run.lines) if (refused[0] !== undefined) return refused[0];
  return null;
}

function holdStep(turn: Turn, step: StepState, node: ProgramNode, outcome: string, ending: Ending): void {
  const { on, seat } = ending;
  for (const run of Object.values(step.runs)) dropRun(turn, step, run, 'withdrawn');
  emit(turn, { type: 'StepStuck', step: step.id, outcome, on });
  const wired = drawnFrom(node, outcome).length > 0;
  const code = wired ? 'BACK_EDGE_EXHAUSTED' : 'OUTCOME_UNWIRED';
  openIncident(
    turn,
    code,
    { scope: step.scope, step: step.id, node: node.id, details: { outcome, seat: seat ?? null } },
    ['again', 'replace', 'skip', 'end'],
  );
}

function isBlocked(turn: Turn, scope: ScopeState, node: ProgramNode, outcome: string): boolean {
  const edges = drawnFrom(node, outcome);
  if (edges.length === 0) return negative.has(outcome);
  return !edges.some((edge) => isOpenEdge(turn, scope, edge));
}

/** Whether an outcome still has an edge to leave by: a back edge taken as often as it may counts as not drawn (R14). */
export function isWired(turn: Turn, scope: ScopeState, node: ProgramNode, outcome: string): boolean {
  return (node.out[outcome] ?? []).some((edge) => isOpenEdge(turn, scope, edge));
}

function isOpenEdge(turn: Turn, scope: ScopeState, edgeId: string): boolean {
  const edge = turn.program.edges[edgeId];
  return edge !== undefined && (!edge.back || (scope.backs[edgeId] ?? 0) < edge.maxTimes);
}

/** Takes all edges of some outcomes together (R8). A skipped step leaves by `skipped`, or by its main outcome (R11). */
export function takeEdges(turn: Turn, scope: ScopeState, node: ProgramNode, outcomes: string[]): void {
  for (const outcome of outcomes) {
    for (const edge of drawnFrom(node, outcome)) {
      if (!isOpenEdge(turn, scope, edge)) continue;
      const taken: FactBody<'EdgeTaken'> = { type: 'EdgeTaken', scope: scope.id, edge };
      if (turn.program.edges[edge]?.back) taken.back = true;
      emit(turn, taken);
    }
  }
}

/** The edges of an outcome; of a skipped step, those of its main outcome where no `skipped` is drawn (R11). */
function drawnFrom(node: ProgramNode, outcome: string): string[] {
  const drawn = node.out[outcome] ?? [];
  return outcome === SKIPPED && drawn.length === 0 ? (node.out[successOf(node)] ?? []) : drawn;
}

/** What a skipped step leaves by when no `skipped` edge is drawn: its main outcome, or the default of a choice (R11). */
function successOf(node: ProgramNode): string {
  if (node.main !== null) return node.main;
  return 'default' in node && typeof node.default === 'string' ? node.default : '';
}

/** Takes a step away without any outcome: its runs, its items and what runs inside it. What was done is kept. */
export function withdrawStep(turn: Turn, step: StepState, why: Gone): void {
  for (const run of Object.values(step.runs)) dropRun(turn, step, run, why);
  emit(turn, { type: 'StepGone', step: step.id, why });
}

/** Takes one run away without any outcome. */
export function dropRun(turn: Turn, step: StepState, run: RunState, why: Gone): void {
  closeItems(turn, step, run.key, why === 'over' || why === 'notOpened' || why === 'unplanned' ? 'lapsed' : why);
  closeBodies(turn, step, run.key, why, true);
  emit(turn, { type: 'RunGone', step: step.id, run: run.key, n: run.n, why });
}

/** Closes the items of a run: what nobody has to do any more has no timer left either (R45). */
export function closeItems(turn: Turn, step: StepState, run: string, why: ItemEnd): void {
  for (const item of itemsIn(turn)) {
    if (item.step === step.id && item.run === run) emit(turn, { type: 'ItemClosed', item: item.id, why });
  }
}

/** What runs inside a group ends with it; what a closed body left running, somebody having taken it, goes on (R5). */
function closeBodies(turn: Turn, step: StepState, key: string, why: Gone, leftovers: boolean): void {
  if (nodeOf(turn, step)?.kind !== 'group') return;
  for (const scope of scopesIn(turn)) {
    if (scope.parent !== step.id || scope.key !== key) continue;
    if (scope.closedOn !== undefined && !leftovers) continue;
    for (const inner of stepsIn(turn)) if (inner.scope === scope.id) withdrawStep(turn, inner, why);
    if (turn.state.scopes[scope.id] && scope.closedOn === undefined) {
      emit(turn, { type: 'ScopeClosed', scope: scope.id, on: turn.today, how: 'withdrawn' });
    }
  }
}

export function nodeOf(turn: Turn, step: StepState): ProgramNode | undefined {
  return turn.program.nodes[step.node];
}
