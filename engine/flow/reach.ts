import { stepsIn } from '../live.ts';
import type { Program, ProgramNode } from '../program.ts';
import type { ContractState, ScopeState, StepState } from '../state.ts';
import type { Turn } from '../turn.ts';

/** A step counts as taken once somebody acts on it; what runs by itself is taken on arrival (R2). */
export function isTaken(state: ContractState, node: ProgramNode, step: StepState | null): boolean {
  if (node.kind === 'notice' || node.kind === 'document' || node.kind === 'gate' || node.kind === 'service')
    return true;
  if (node.kind === 'end') return true;
  if (step?.taken) return true;
  return state.presumeTaken && node.kind !== 'option';
}

/** An optional step that nobody took and that no deadline moves: it holds nothing and delays nothing (R3, R17). */
export function isIdle(state: ContractState, node: ProgramNode, step: StepState | null): boolean {
  if (node.kind === 'service' && !node.ends) return true;
  return !node.holds && !node.deadline && !isTaken(state, node, step);
}

/** Steps of a scope that still have their token, in the order they were reached. */
export function tokensOf(turn: Turn, scope: ScopeState): StepState[] {
  const found: StepState[] = [];
  for (const step of stepsIn(turn)) if (step.scope === scope.id && step.token) found.push(step);
  return found;
}

/** The steps where tokens of a scope stand or wait, but for those that delay nothing. */
export function sourcesOf(turn: Turn, scope: ScopeState): Set<string> {
  const { program, state } = turn;
  const sources = new Set<string>();
  for (const step of tokensOf(turn, scope)) {
    const node = program.nodes[step.node];
    if (node && !isIdle(state, node, step)) sources.add(step.node);
  }
  for (const edge of Object.keys(scope.queue)) sources.add(program.edges[edge]?.to ?? '');
  for (const node of Object.keys(scope.lone)) sources.add(node);
  return sources;
}

/** Whether a token on one of the sources can come to one of the edges by forward edges, or by some back edges (R14). */
export function canReach(
  program: Program,
  sources: Iterable<string>,
  targets: ReadonlySet<string>,
  backs: ReadonlySet<string> = NO_EDGES,
): boolean {
  const seen = new Set<string>();
  const waiting = [...sources];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (seen.has(name)) continue;
    seen.add(name);
    for (const edgeId of edgesOut(program, name, backs)) {
      if (targets.has(edgeId)) return true;
      const next = program.edges[edgeId]?.to;
      if (next !== undefined && !seen.has(next)) waiting.push(next);
    }
  }
  return false;
}

const NO_EDGES: ReadonlySet<string> = new Set();

function* edgesOut(program: Program, name: string, backs: ReadonlySet<string>): Generator<string> {
  const node = program.nodes[name];
  if (!node) return;
  for (const edges of Object.values(node.out)) {
    for (const edge of edges) if (!program.edges[edge]?.back || backs.has(edge)) yield edge;
  }
}
