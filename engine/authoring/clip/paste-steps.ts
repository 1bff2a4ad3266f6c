import type { Clip } from '#schema/clip';
import type { Edge, Template, TemplateNode } from '#schema/template';
import { TEMPLATE_LIMITS } from '#schema/vocabulary';
import { type ChangeOrRefusal, change } from '../change.ts';
import type { Spot } from '../changes/place-steps.ts';
import type { Edit } from '../edit.ts';
import { renameThings } from '../rename-things.ts';
import { type ScopeRef, scopeExists, scopeKey, scopeOf } from '../scope-of.ts';
import { putInto } from '../things.ts';
import { namesForClip, type Stand } from './names-for-clip.ts';

export type Pasting = {
  /** Where the steps go; 'same' = each into the phase or group it stood in (a duplicate). */
  into: ScopeRef | 'same';
  stand?: Stand;
  /** Where the first card goes; otherwise below the cards that are there. */
  spot?: Spot;
  /** The steps they follow in the list, each in its phase or group; otherwise they come last. */
  after?: readonly string[];
};

/**
 * Puts the steps of a clip into a template, under ids of their own, with the arrows among them and their cards as they
 * stood to each other. Roles, fields and reminders that mean the same there are used; others come along. One action.
 */
export function pasteSteps(
  template: Template,
  clip: Clip,
  { into, stand = {}, spot, after = [] }: Pasting,
): ChangeOrRefusal {
  if (into !== 'same' && !scopeExists(template, into)) return { refused: 'GONE' };
  const { renaming, brought } = namesForClip(template, clip, stand);
  const renamed = renameThings(clip.template, renaming);
  const own = new Set(renamed.nodes.map(({ id }) => id));
  const scopes = scopesFor(template, renamed, own, into);
  if (scopes === null) return { refused: 'GONE' };
  const nodes = renamed.nodes.map((node) => placedIn(node, scopes.get(node.id)));
  if (isTooMuch(template, nodes, renamed.edges, brought.roles.length, brought.fields.length))
    return { refused: 'TOO_MANY' };

  const renamedRole = (id: string) => renamed.roles.find((role) => role.id === id);
  const renamedField = (id: string) => renamed.fields?.find((field) => field.id === id);
  return change(
    [
      ...brought.roles.flatMap((id, n) => addTo(template, 'roles', renamedRole(id), n)),
      ...brought.fields.flatMap((id, n) => addTo(template, 'fields', renamedField(id), n)),
      ...brought.reminders.map((id): Edit => ({ op: 'set', path: ['reminders', id], value: renamed.reminders?.[id] })),
      ...addInOrder(template, nodes, after),
      ...renamed.edges.flatMap((edge, n) => addTo(template, 'edges', edge, n)),
      ...spotsFor(template, renamed, scopes, spot),
    ],
    { made: nodes.filter(({ id }) => scopes.has(id)).map(({ id }) => id) },
  );
}

/** The edits that put several things at the end of one list, one after the other. */
function addTo(template: Template, list: 'roles' | 'fields' | 'edges', thing: { id: string } | undefined, n: number) {
  if (thing === undefined) return [];
  const there = template[list];
  if (there === undefined && n === 0) return putInto(template, list, thing);
  return [{ op: 'add' as const, path: [list, (there?.length ?? 0) + n], value: thing }];
}

/** Where each step goes that does not stand inside another one of the clip. Null when there is no such place. */
function scopesFor(
  template: Template,
  clip: Template,
  own: ReadonlySet<string>,
  into: ScopeRef | 'same',
): Map<string, ScopeRef> | null {
  const scopes = new Map<string, ScopeRef>();
  const outer = clip.nodes.filter((node) => node.in === undefined || !own.has(node.in));
  const wasIn = new Set(outer.map((node) => scopeKey(scopeOf(node))));
  for (const node of outer) {
    const was = scopeOf(node);
    const isThere = was !== null && scopeExists(template, was);
    // Steps of several phases go back into theirs, where the template has them; steps of one go where they are put.
    const scope = into === 'same' || (wasIn.size > 1 && isThere) ? was : into;
    if (scope === null || !scopeExists(template, scope)) return null;
    scopes.set(node.id, scope);
  }
  return scopes;
}

function placedIn(node: TemplateNode, scope: ScopeRef | undefined): TemplateNode {
  if (scope === undefined) return node;
  const { phase: _phase, in: _in, ...rest } = node;
  return { ...rest, ...scope } as TemplateNode;
}

/** Each after those that stand where it goes, in the order they had. */
function addInOrder(template: Template, nodes: readonly TemplateNode[], after: readonly string[]): Edit[] {
  const list = [...template.nodes];
  const lastIn = new Map<string, string>();
  for (const node of list) if (after.includes(node.id)) lastIn.set(scopeKey(scopeOf(node)), node.id);
  return nodes.map((node): Edit => {
    const scope = scopeKey(scopeOf(node));
    const follows = lastIn.get(scope);
    const last =
      follows === undefined
        ? list.map((known) => scopeKey(scopeOf(known))).lastIndexOf(scope)
        : list.findIndex(({ id }) => id === follows);
    const at = last === -1 ? list.length : last + 1;
    list.splice(at, 0, node);
    lastIn.set(scope, node.id);
    return { op: 'add', path: ['nodes', at], value: node };
  });
}

function isTooMuch(
  template: Template,
  nodes: readonly TemplateNode[],
  edges: readonly Edge[],
  roles: number,
  fields: number,
): boolean {
  return (
    template.nodes.length + nodes.length > TEMPLATE_LIMITS.nodes ||
    template.edges.length + edges.length > TEMPLATE_LIMITS.edges ||
    template.roles.length + roles > TEMPLATE_LIMITS.roles ||
    (template.fields?.length ?? 0) + fields > TEMPLATE_LIMITS.fields
  );
}

/** Room between what was there and what comes. */
const BELOW = 120;

/** Cards keep their places to each other; what is inside a group stays where it is in it. */
function spotsFor(
  template: Template,
  clip: Template,
  scopes: ReadonlyMap<string, ScopeRef>,
  spot: Spot | undefined,
): Edit[] {
  const layout = clip.layout ?? {};
  const outer = Object.entries(layout).filter(([id]) => scopes.has(id));
  const [left, top] = [Math.min(...outer.map(([, { x }]) => x)), Math.min(...outer.map(([, { y }]) => y))];
  const at = spot ?? below(template, scopes, left);
  return Object.entries(layout).map(([id, { x, y }]): Edit => {
    const value = scopes.has(id) ? { x: Math.round(x - left + at.x), y: Math.round(y - top + at.y) } : { x, y };
    return { op: 'set', path: ['layout', id], value };
  });
}

/** Under what is there, from where that begins: places may count from the phase, or from one sheet for all phases. */
function below(template: Template, scopes: ReadonlyMap<string, ScopeRef>, otherwise: number): Spot {
  const into = new Set([...scopes.values()].map(scopeKey));
  const there = template.nodes.filter((node) => into.has(scopeKey(scopeOf(node))));
  const spots = there.flatMap(({ id }) => template.layout?.[id] ?? []);
  if (spots.length === 0) return { x: there.length === 0 ? 0 : otherwise, y: 0 };
  return { x: Math.min(...spots.map(({ x }) => x)), y: Math.max(...spots.map(({ y }) => y)) + BELOW };
}
