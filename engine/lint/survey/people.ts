import type { Path } from '#engine/authoring/edit';
import type { Who } from '#schema/template';
import type { Step } from './steps.ts';

/** A line of people of a step: who does it, who records it, or who is told. */
export type PlacedWho = { line: Who; key: 'who' | 'recordedBy' | 'to'; ix: number; path: Path };

/** Every line of people of a step. */
export function peopleOf({ node, path }: Step): PlacedWho[] {
  const placed = (lines: readonly Who[] | undefined, key: PlacedWho['key']) =>
    (lines ?? []).map((line, ix): PlacedWho => ({ line, key, ix, path: [...path, key, ix] }));
  return [
    ...placed(node.who, 'who'),
    ...placed(node.kind === 'wait' ? node.recordedBy : undefined, 'recordedBy'),
    ...placed(node.kind === 'notice' ? node.to : undefined, 'to'),
  ];
}
