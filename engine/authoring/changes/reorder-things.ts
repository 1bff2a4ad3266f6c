import type { Template } from '#schema/template';
import { type ChangeOrRefusal, change } from '../change.ts';
import type { ThingList } from '../things.ts';

/** Moves a thing before or after its neighbour in its list. */
export function reorderThing(template: Template, list: ThingList, id: string, by: -1 | 1): ChangeOrRefusal {
  const things: readonly { id: string }[] = template[list] ?? [];
  const at = things.findIndex((thing) => thing.id === id);
  const thing = things[at];
  if (!thing) return { refused: 'GONE' };
  const to = at + by;
  if (to < 0 || to >= things.length) return change([]);
  return change([
    { op: 'remove', path: [list, at] },
    { op: 'add', path: [list, to], value: thing },
  ]);
}
