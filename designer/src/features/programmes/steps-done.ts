import type { ContractLine } from '../../api-client/types.ts';

export const FIRST_STEPS = ['space', 'model', 'example', 'launch'] as const;
export type FirstStep = (typeof FIRST_STEPS)[number];

/** Which of the first steps somebody has made: what exists says so, nothing is ticked by hand. */
export function stepsDone(contracts: readonly Pick<ContractLine, 'rehearsal' | 'status'>[]): FirstStep[] {
  const done: Record<FirstStep, boolean> = {
    // Whoever reads this is signed in.
    space: true,
    model: contracts.length > 0,
    example: contracts.some(({ rehearsal }) => rehearsal),
    launch: contracts.some(({ rehearsal, status }) => !rehearsal && status !== 'draft' && status !== 'starting'),
  };
  return FIRST_STEPS.filter((step) => done[step]);
}
