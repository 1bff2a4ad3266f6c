import { stepsIn } from '../live.ts';
import type { ProgramNode } from '../program.ts';
import type { ScopeState, StepState } from '../state.ts';
import type { Turn } from '../turn.ts';
import { isIdle } from './reach.ts';

/** Whether something mandatory may still happen in a scope (R3). */
export function isHeld(turn: Turn, scope: ScopeState): boolean {
  for (const edge in scope.queue) if (holdsOrLeads(turn, turn.program.edges[edge]?.to)) return true;
  for (const name in scope.lone) if (holdsOrLeads(turn, name)) return true;
  for (const step of stepsIn(turn)) {
    if (step.scope === scope.id && stepHolds(turn, step)) return true;
  }
  for (const id in turn.state.incidents) if (turn.state.incidents[id]?.scope === scope.id) return true;
  return false;
}

function holdsOrLeads(turn: Turn, name: string | undefined): boolean {
  const node = name === undefined ? undefined : turn.program.nodes[name];
  return node !== undefined && (node.holds || node.leads);
}

function stepHolds(turn: Turn, step: StepState): boolean {
  const node = turn.program.nodes[step.node];
  if (!node) return false;
  if (!step.token) return node.required === true && Object.keys(step.runs).length > 0;
  if (step.stage === 'stuck') return true;
  if (node.kind === 'service' && !node.ends) return false;
  return node.holds || (node.leads && !isIdle(turn.state, node, step));
}

/** An optional step, or one run of it, that nobody took: it lapses when its scope closes (R5). */
export function lapsesOnClosing(turn: Turn, node: ProgramNode, step: StepState): boolean {
  if (node.holds || node.kind === 'service' || node.kind === 'group') return false;
  return !step.taken && (!turn.state.presumeTaken || node.kind === 'option');
}
