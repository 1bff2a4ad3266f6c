import type { Program } from '../program.ts';
import type { ContractState } from '../state.ts';
import { type AmendmentRefusal, stands } from './refusal.ts';

/** Phases that are over or open stay, in their order; a new one comes after the one that is open. */
export function phasesFit(before: Program, after: Program, state: ContractState): AmendmentRefusal[] {
  const isReached = (phase: string) => state.rounds[phase] !== undefined;
  const order = orderOf(after);
  const reached = orderOf(before).filter(isReached);
  const last = Math.max(-1, ...reached.map((phase) => order.indexOf(phase)));
  const early = order.slice(0, last + 1).filter((phase) => !isReached(phase));
  const isMoved = order.filter(isReached).join() !== reached.filter((phase) => order.includes(phase)).join();
  return [
    ...gone(before, after, isReached),
    ...(isMoved ? reached.slice(-1).map((phase) => stands('AMENDMENT_PHASE_REACHED', { phase })) : []),
    ...early.map((phase) => stands('AMENDMENT_PHASE_TOO_EARLY', { phase })),
  ];
}

function orderOf(program: Program): string[] {
  return Object.values(program.phases).flatMap(({ id, beside }) => (beside ? [] : [id]));
}

function gone(before: Program, after: Program, isReached: (phase: string) => boolean): AmendmentRefusal[] {
  return Object.values(before.phases).flatMap(({ id: phase, beside }) => {
    if (!isReached(phase) || after.phases[phase]?.beside === beside) return [];
    return [stands('AMENDMENT_PHASE_REACHED', { phase })];
  });
}
