import type { Path } from '#engine/authoring/edit';
import type { Who } from '#schema/template';
import type { Place } from '../problem.ts';
import type { Step } from './steps.ts';

/** A line of people of a step: who does it, who records it, or who is told. */
export type PlacedWho = { step: Step; line: Who; at: Place; path: Path };

/** Every line of people of every step. */
export function placePeople(steps: readonly Step[]): PlacedWho[] {
  const people: PlacedWho[] = [];
  for (const step of steps) {
    const { node } = step;
    add(people, step, 'who', node.who);
    if (node.kind === 'wait' || node.kind === 'meeting') add(people, step, 'recordedBy', node.recordedBy);
    if (node.kind === 'notice') add(people, step, 'to', node.to);
  }
  return people;
}

function add(people: PlacedWho[], step: Step, key: string, lines: readonly Who[] | undefined): void {
  lines?.forEach((line, ix) =>
    people.push({ step, line, at: { ...step.at, key: `${key}.${ix}` }, path: [...step.path, key, ix] }),
  );
}
