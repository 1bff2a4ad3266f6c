import type { Template } from '#schema/template';
import { type ChangeOrRefusal, change } from '../change.ts';
import { scopeKey, scopeOf } from '../scope-of.ts';

/** Moves a step before or after its neighbour in the list; the list is the order in which a day's acts happen (R41). */
export function reorderStep(template: Template, id: string, by: -1 | 1): ChangeOrRefusal {
  const at = template.nodes.findIndex((node) => node.id === id);
  const node = template.nodes[at];
  if (!node) return { refused: 'GONE' };
  const scope = scopeKey(scopeOf(node));
  const isSibling = (place: number) => {
    const other = template.nodes[place];
    return other !== undefined && scopeKey(scopeOf(other)) === scope;
  };
  let to = at + by;
  while (to >= 0 && to < template.nodes.length && !isSibling(to)) to += by;
  if (!isSibling(to)) return change([]);
  return change([
    { op: 'remove', path: ['nodes', at] },
    { op: 'add', path: ['nodes', to], value: node },
  ]);
}
