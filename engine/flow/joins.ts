import type { FactBody } from '#schema/facts';
import { restlessScopesIn } from '../live.ts';
import type { ProgramNode } from '../program.ts';
import type { ScopeState, StepState } from '../state.ts';
import { emit, type Turn } from '../turn.ts';
import { dateStep } from './deadline.ts';
import { stepId } from './ids.ts';
import { openIncident } from './incidents.ts';
import { withdrawStep } from './leave.ts';
import { canReach, isIdle, sourcesOf, tokensOf } from './reach.ts';

/**
 * Lets tokens pass joins in every open scope, in the order of the template's steps. True if anything moved (R15, R16).
 */
export function moveTokens(turn: Turn): boolean {
  let moved = false;
  for (const scope of restlessScopesIn(turn)) {
    if (scope.closedOn !== undefined) continue;
    for (const node of waitingNodes(turn, scope)) {
      if (turn.state.scopes[scope.id] !== scope) break;
      if (fireLone(turn, scope, node) || fireJoin(turn, scope, node)) moved = true;
    }
  }
  return moved;
}

function waitingNodes(turn: Turn, scope: ScopeState): ProgramNode[] {
  const names = new Set<string>();
  for (const name in scope.lone) names.add(name);
  for (const edge in scope.queue) names.add(turn.program.edges[edge]?.to ?? '');
  for (const name in scope.waves) names.add(name);
  const nodes: ProgramNode[] = [];
  for (const name of names) {
    const node = turn.program.nodes[name];
    if (node) nodes.push(node);
  }
  return nodes.length > 1 ? nodes.sort((a, b) => a.ix - b.ix) : nodes;
}

/** A token of an entry or of a back edge is a wave of its own and fires alone (R15). */
function fireLone(turn: Turn, scope: ScopeState, node: ProgramNode): boolean {
  const token = scope.lone[node.id]?.[0];
  if (token === undefined || !makeRoom(turn, scope, node)) return false;
  reach(turn, scope, node, [token]);
  return true;
}

function fireJoin(turn: Turn, scope: ScopeState, node: ProgramNode): boolean {
  const mode = node.into.length === 1 && node.join?.mode !== 'every' ? 'single' : (node.join?.mode ?? 'arriving');
  const arrived = node.into.filter((edge) => (scope.queue[edge] ?? 0) > 0);
  if (arrived.length === 0 && !scope.waves[node.id]) return false;
  switch (mode) {
    case 'single':
      return fireWhenFree(turn, scope, node, arrived);
    case 'every':
      reach(turn, scope, node, arrived.slice(0, 1));
      return true;
    case 'arriving':
      return fireAtWaveEnd(turn, scope, node, arrived);
    case 'all':
      if (arrived.length === node.into.length) return fireWhenFree(turn, scope, node, arrived);
      return starveAtWaveEnd(turn, scope, node, arrived);
    case 'first':
    case 'count':
      return fireAtCount(turn, scope, node, arrived, mode === 'first' ? 1 : (node.join?.n ?? 1));
  }
}

function fireWhenFree(turn: Turn, scope: ScopeState, node: ProgramNode, edges: string[]): boolean {
  if (!makeRoom(turn, scope, node)) return false;
  reach(turn, scope, node, edges);
  if (node.join?.cancel) cancelOthers(turn, scope, node);
  return true;
}

function fireAtWaveEnd(turn: Turn, scope: ScopeState, node: ProgramNode, arrived: string[]): boolean {
  const missing = node.into.filter((edge) => !arrived.includes(edge));
  if (mayStillArrive(turn, scope, missing)) return false;
  if (!makeRoom(turn, scope, node)) return false;
  lapseIdle(turn, scope, missing);
  reach(turn, scope, node, arrived);
  return true;
}

function starveAtWaveEnd(turn: Turn, scope: ScopeState, node: ProgramNode, arrived: string[]): boolean {
  const missing = node.into.filter((edge) => !arrived.includes(edge));
  if (mayStillArrive(turn, scope, missing)) return false;
  lapseIdle(turn, scope, missing);
  return openIncident(turn, 'JOIN_STARVED', { scope: scope.id, node: node.id }, ['again', 'skip', 'end']);
}

/** `first` and `count` fire at once and absorb what the wave still brings (R16). */
function fireAtCount(turn: Turn, scope: ScopeState, node: ProgramNode, arrived: string[], needed: number): boolean {
  const delivered = scope.waves[node.id];
  if (delivered) return absorb(turn, scope, node, arrived, delivered);
  if (arrived.length < needed) return starveAtWaveEnd(turn, scope, node, arrived);
  if (!makeRoom(turn, scope, node)) return false;
  reach(turn, scope, node, arrived);
  emit(turn, { type: 'JoinFired', scope: scope.id, node: node.id, delivered: arrived });
  if (node.join?.cancel) cancelOthers(turn, scope, node);
  return true;
}

function absorb(turn: Turn, scope: ScopeState, node: ProgramNode, arrived: string[], delivered: string[]): boolean {
  const late = arrived.filter((edge) => !delivered.includes(edge));
  for (const edge of late) emit(turn, { type: 'EdgeConsumed', scope: scope.id, node: node.id, edge, why: 'absorbed' });
  const missing = node.into.filter((edge) => !scope.waves[node.id]?.includes(edge));
  if (mayStillArrive(turn, scope, missing)) return late.length > 0;
  lapseIdle(turn, scope, missing);
  emit(turn, { type: 'WaveEnded', scope: scope.id, node: node.id });
  return true;
}

/** A wave goes on while a queued token, an active step or an unfired join can reach a missing edge (R15). */
function mayStillArrive(turn: Turn, scope: ScopeState, missing: string[]): boolean {
  if (missing.length === 0) return false;
  return canReach(turn.program, sourcesOf(turn, scope), new Set(missing));
}

/** At wave end, optional steps that nobody took and that could have reached the join lapse (R17). */
function lapseIdle(turn: Turn, scope: ScopeState, missing: string[]): void {
  const targets = new Set(missing);
  for (const step of tokensOf(turn, scope)) {
    const node = turn.program.nodes[step.node];
    if (!node || node.kind === 'service' || !isIdle(turn.state, node, step)) continue;
    if (canReach(turn.program, [step.node], targets)) withdrawStep(turn, step, 'lapsed');
  }
}

/** One activation of a step at a time; an idle optional one gives way to the next wave (R16). */
function makeRoom(turn: Turn, scope: ScopeState, node: ProgramNode): boolean {
  if (node.join?.mode === 'every') return true;
  const busy = activationOf(turn, scope, node);
  if (!busy) return true;
  if (node.kind === 'service' || !isIdle(turn.state, node, busy)) return false;
  withdrawStep(turn, busy, 'lapsed');
  return true;
}

function activationOf(turn: Turn, scope: ScopeState, node: ProgramNode): StepState | undefined {
  return tokensOf(turn, scope).find((step) => step.node === node.id);
}

function cancelOthers(turn: Turn, scope: ScopeState, node: ProgramNode): void {
  const into = new Set(node.into);
  for (const step of tokensOf(turn, scope)) {
    if (step.node !== node.id && canReach(turn.program, [step.node], into)) withdrawStep(turn, step, 'withdrawn');
  }
  for (const edge of Object.keys(scope.queue)) {
    const target = turn.program.edges[edge]?.to ?? '';
    if (target === node.id || !canReach(turn.program, [target], into)) continue;
    for (let left = scope.queue[edge] ?? 0; left > 0; left--) {
      emit(turn, { type: 'EdgeConsumed', scope: scope.id, node: target, edge, why: 'withdrawn' });
    }
  }
}

/** Starts a new activation of a step; a free one has no deadline, because its deadline has already decided once. */
export function reach(turn: Turn, scope: ScopeState, node: ProgramNode, edges: string[], free = false): void {
  const k = (scope.count[node.id] ?? 0) + 1;
  const step = stepId(scope.id, node.id, k);
  const reaching: FactBody<'StepReached'> = {
    type: 'StepReached',
    step,
    node: node.id,
    scope: scope.id,
    k,
    on: turn.today,
    edges,
  };
  if (free) reaching.free = true;
  emit(turn, reaching);
  // Once reached, the deadline is the step's own, and the one armed before it ends (R13).
  if (scope.covers[node.id]) emit(turn, { type: 'CoverEnded', scope: scope.id, node: node.id, how: 'left' });
  const reached = turn.state.steps[step];
  if (reached && node.deadline) dateStep(turn, reached, node);
}
