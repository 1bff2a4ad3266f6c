import type { Template } from '#schema/template';
import { applyEdits } from '../apply-edits.ts';
import { stepOf } from '../arrows.ts';
import { type ChangeOrRefusal, change } from '../change.ts';
import type { Edit } from '../edit.ts';
import { type ScopeRef, scopeKey, scopeOf } from '../scope-of.ts';
import { moveSteps } from './move-steps.ts';
import { reorderStep } from './reorder-steps.ts';

/** Where a step stands among those of its phase or group. */
type InList = { before: string } | { after: string } | 'first' | 'last';

/**
 * Moves a step up or down as a list is read: past its neighbour; from the edge of a group out of it; from the edge of a
 * phase into the one before or after.
 */
export function walkStep(template: Template, id: string, by: -1 | 1): ChangeOrRefusal {
  const node = stepOf(template, id);
  if (!node) return { refused: 'GONE' };
  const siblings = siblingsOf(template, id);
  if (siblings[siblings.indexOf(id) + by] !== undefined) return reorderStep(template, id, by);
  if (node.in !== undefined) return putBesideGroup(template, id, by === -1 ? 'before' : 'after');
  const next = template.phases[template.phases.findIndex((phase) => phase.id === node.phase) + by];
  if (!next || node.phase === undefined) return change([]);
  return putStep(template, id, { phase: next.id }, by === -1 ? 'last' : 'first');
}

/** Moves a step into the group that stands just above it. */
export function enterGroup(template: Template, id: string): ChangeOrRefusal {
  const siblings = siblingsOf(template, id);
  const above = stepOf(template, siblings[siblings.indexOf(id) - 1] ?? '');
  if (above?.kind !== 'group') return { refused: 'NO_GROUP_ABOVE' };
  return putStep(template, id, { in: above.id }, 'last');
}

/** Moves a step out of its group, just below it. */
export function leaveGroup(template: Template, id: string): ChangeOrRefusal {
  return putBesideGroup(template, id, 'after');
}

function putBesideGroup(template: Template, id: string, side: 'before' | 'after'): ChangeOrRefusal {
  const group = stepOf(template, stepOf(template, id)?.in ?? '');
  const scope = group ? scopeOf(group) : null;
  if (!group || scope === null) return { refused: 'NOT_IN_A_GROUP' };
  return putStep(template, id, scope, side === 'before' ? { before: group.id } : { after: group.id });
}

/** Moves a step into a phase or a group, at a place of its list. Its card finds a place of its own there. */
export function putStep(template: Template, id: string, scope: ScopeRef, place: InList): ChangeOrRefusal {
  const moved = moveSteps(template, [id], scope);
  if ('refused' in moved) return moved;
  const edits: Edit[] = [...moved.edits];
  if (Object.hasOwn(template.layout ?? {}, id)) edits.push({ op: 'unset', path: ['layout', id] });
  const after = applyEdits(template, edits);
  const from = after.nodes.findIndex((node) => node.id === id);
  const others = after.nodes.filter((node) => node.id !== id);
  const at = placeAmong({ ...after, nodes: others }, scope, place);
  if (at !== from)
    edits.push({ op: 'remove', path: ['nodes', from] }, { op: 'add', path: ['nodes', at], value: after.nodes[from] });
  return change(edits, { lost: moved.lost });
}

function placeAmong({ nodes }: Template, scope: ScopeRef, place: InList): number {
  if (typeof place === 'object') {
    const beside = 'before' in place ? place.before : place.after;
    const at = nodes.findIndex(({ id }) => id === beside);
    return 'before' in place ? at : at + 1;
  }
  const isThere = nodes.map((node) => scopeKey(scopeOf(node)) === scopeKey(scope));
  if (!isThere.includes(true)) return nodes.length;
  return place === 'first' ? isThere.indexOf(true) : isThere.lastIndexOf(true) + 1;
}

function siblingsOf(template: Template, id: string): string[] {
  const node = stepOf(template, id);
  if (!node) return [];
  const scope = scopeKey(scopeOf(node));
  return template.nodes.filter((other) => scopeKey(scopeOf(other)) === scope).map((other) => other.id);
}
