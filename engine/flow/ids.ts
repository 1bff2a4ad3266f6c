/** Names of scopes, steps and items (R39). They are never reused: activations and seats are numbered. */

export const phaseScopeId = (phase: string, round: number) => `${phase}~${round}`;

/** The body of a group: one for each member, row or occurrence, and one more for each round of it. */
export const groupScopeId = (step: string, run: { key: string; n: number }, round: number) => {
  // In a series the key is the number; for a member it is the seat, which may come back.
  const again = run.n > 1 && run.key !== String(run.n) ? `*${run.n}` : '';
  return `${step}[${run.key}${again}]${round > 1 ? `.${round}` : ''}`;
};

export const stepId = (scope: string, node: string, k: number) => `${scope}/${node}~${k}`;

/** An item of a run; shared items omit the seat, and say their line where a step has several of them. */
export function itemId(
  step: string,
  run: { key: string; n: number },
  keyed: boolean,
  seat: string | null,
  mark: string,
): string {
  const who = seat === null ? mark : `@${seat}`;
  return `${step}${keyed ? `[${run.key}]` : ''}.${run.n}${who}`;
}
