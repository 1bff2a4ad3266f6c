import type { Program } from '../program.ts';
import type { ContractState, StepState } from '../state.ts';
import { comingIn, type Start } from './coming.ts';
import { AMENDMENT_HOME } from './names.ts';

/** How far each step of a program is: what an amendment may do to it follows from that. */
export type Standing = {
  /** It was reached: it is active, or done, or has outcomes, or its answer came early. */
  isReached: (node: string) => boolean;
  /** Its activations that are not over. */
  alive: (node: string) => StepState[];
  /** It may still be reached, for the first time or again. */
  isComing: (node: string) => boolean;
  /** It was reached, is not active and cannot come again. */
  isOver: (node: string) => boolean;
};

export function standingIn(program: Program, state: ContractState): Standing {
  const coming = comingIn(program, state);
  const steps = Object.values(state.steps);
  const isReached = (node: string) => wasReached(state, node);
  const alive = (node: string) => steps.filter((step) => step.node === node);
  const isComing = (node: string) => coming.has(node);
  const isOver = (node: string) => isReached(node) && alive(node).length === 0 && !isComing(node);
  return { isReached, alive, isComing, isOver };
}

function wasReached(state: ContractState, node: string): boolean {
  const { done, outcomes, anchors, remembered } = state;
  if (done[node] || outcomes[node] || anchors[`node:${node}:opened`] || remembered[node]) return true;
  return Object.values(state.scopes).some(({ count, lone }) => (count[node] ?? 0) > 0 || lone[node] !== undefined);
}

/**
 * The steps that begin as an amendment comes into force: they have no arrow in, their scope is open, they were never
 * reached in it, and they had no token as it opened.
 */
export function startsOf(before: Program, after: Program, state: ContractState): Start[] {
  return Object.values(state.scopes).flatMap((scope) => {
    if (scope.closedOn !== undefined || scope.of === AMENDMENT_HOME) return [];
    const had = before.scopes[scope.of]?.entries ?? [];
    const isNew = (node: string) => !had.includes(node) && !scope.count[node] && scope.lone[node] === undefined;
    return (after.scopes[scope.of]?.entries ?? []).filter(isNew).map((node) => ({ scope: scope.id, node }));
  });
}
