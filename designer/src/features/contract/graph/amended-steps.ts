import type { AmendmentMark, Graph } from '../../../api-client/types.ts';

/** By which change a step was added or changed last; `said` is what it was and what it became. */
export type Amended = { n: number; said: string };

/**
 * The steps that a change in force added or changed, each by its latest change, until the group has taken stock again:
 * a review that was done since ends the mark.
 */
export function amendedSteps(marks: readonly AmendmentMark[], { nodes }: Graph): Map<string, number> {
  const reviewed = nodes.flatMap((node) =>
    node.private || node.step.kind !== 'evaluation' || node.doneOn === null ? [] : [node.doneOn],
  );
  const fresh = marks.filter(({ on }) => !reviewed.some((day) => day > on));
  return new Map(
    fresh.toSorted((one, other) => one.n - other.n).flatMap(({ n, steps }) => steps.map((step) => [step, n] as const)),
  );
}
