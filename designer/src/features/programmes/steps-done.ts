import type { ContractLine } from '../../api-client/types.ts';

export const FIRST_STEPS = ['space', 'model', 'example', 'launch'] as const;
export type FirstStep = (typeof FIRST_STEPS)[number];

/**
 * Which of the first steps somebody has made: what exists says so, nothing is ticked by hand. An example that was tried
 * and taken away has left nothing behind but that it was tried.
 */
export function stepsDone(
  contracts: readonly Pick<ContractLine, 'rehearsal' | 'status'>[],
  hasTried: boolean,
): FirstStep[] {
  const done: Record<FirstStep, boolean> = {
    // Whoever reads this is signed in.
    space: true,
    model: hasTried || contracts.length > 0,
    example: hasTried || contracts.some(({ rehearsal }) => rehearsal),
    launch: contracts.some(({ rehearsal, status }) => !rehearsal && status !== 'draft' && status !== 'starting'),
  };
  return FIRST_STEPS.filter((step) => done[step]);
}
