import type { CivilDate, Fact } from '#schema/facts';

/** A step, or one time of it, that is behind: on which day, and how it ended. */
export type DoneDate = { node: string; occurrence: number; on: CivilDate; outcomes: string[]; by: string };

/** What is behind, read in the journal: of a step that comes back, each time; of any other, the whole. */
export function doneDates(facts: readonly Fact[]): DoneDate[] {
  const nodes = new Map<string, string>();
  const done = new Map<string, DoneDate>();
  for (const fact of facts) {
    if (fact.type === 'StepReached') nodes.set(fact.step, fact.node);
    if (fact.type !== 'RunClosed') continue;
    const node = nodes.get(fact.step);
    if (node === undefined) continue;
    const { n: occurrence, on, outcomes, by } = fact;
    done.set(`${node} ${occurrence}`, { node, occurrence, on, outcomes: [...outcomes], by });
  }
  return [...done.values()];
}
