import type { Edge, Template } from '#schema/template';
import { type ChangeOrRefusal, change } from '../change.ts';
import type { Edit } from '../edit.ts';
import { insideOf, type ScopeRef, scopeExists, scopeKey, scopeOf } from '../scope-of.ts';
import { pathOf, takeFrom } from '../things.ts';
import { placeStep, type Spot } from './place-steps.ts';

/**
 * Moves steps into another phase or group. Arrows whose ends are then no longer in one place go with the move (R1); the
 * answer names them, so that the author is told.
 */
export function moveSteps(
  template: Template,
  ids: readonly string[],
  scope: ScopeRef,
  spots: ReadonlyMap<string, Spot> = new Map(),
): ChangeOrRefusal {
  if (!scopeExists(template, scope)) return { refused: 'GONE' };
  if ('in' in scope && (ids.includes(scope.in) || insideOf(template, ids).has(scope.in)))
    return { refused: 'GROUP_INSIDE_ITSELF' };
  const moved = template.nodes.filter((node) => ids.includes(node.id) && scopeKey(scopeOf(node)) !== scopeKey(scope));
  const scopes = new Map(template.nodes.map((node) => [node.id, scopeKey(scopeOf(node))]));
  for (const { id } of moved) scopes.set(id, scopeKey(scope));
  const lost = template.edges.filter(({ from, to }) => scopes.get(from) !== scopes.get(to));
  const wasCut = new Set(lost.filter((edge) => isCut(template, edge)).map(({ id }) => id));
  const edits = [
    ...takeFrom(template, 'edges', ({ id }) => lost.some((edge) => edge.id === id) && !wasCut.has(id)),
    ...moved.flatMap(({ id }) => intoScope(template, id, scope)),
    ...[...spots].flatMap(([id, spot]) => placeStep(id, spot)),
  ];
  return change(edits, { lost: lost.filter(({ id }) => !wasCut.has(id)) });
}

/** An arrow that led out of its place before is left to its rule. */
function isCut(template: Template, { from, to }: Edge): boolean {
  const [start, end] = [from, to].map((id) => template.nodes.find((node) => node.id === id));
  return !start || !end || scopeKey(scopeOf(start)) !== scopeKey(scopeOf(end));
}

function intoScope(template: Template, id: string, scope: ScopeRef): Edit[] {
  const path = pathOf(template, { kind: 'node', id });
  if (!path) return [];
  const [key, other] = 'in' in scope ? (['in', 'phase'] as const) : (['phase', 'in'] as const);
  return [
    { op: 'unset', path: [...path, other] },
    { op: 'set', path: [...path, key], value: 'in' in scope ? scope.in : scope.phase },
  ];
}
