import type { Spot } from '#engine/authoring/changes/place-steps';
import { insideOf, type ScopeRef, scopeKey } from '#engine/authoring/scope-of';
import type { Template } from '#schema/template';
import type { Arranged } from './arrange.ts';
import type { Point } from './box.ts';
import { FARTHEST } from './places.ts';

/**
 * The places to store once some steps stand elsewhere on the drawing, so that everything stays where it is seen: of the
 * whole of each phase or group that is touched, counted from its own beginning.
 */
export function settle(
  template: Template,
  arranged: Arranged,
  moved: ReadonlyMap<string, Point>,
  into: ScopeRef | null = null,
): Map<string, Spot> {
  const { scopes, places, origins } = arranged;
  const target = into === null ? null : scopeKey(into);
  const touched = new Map<string, Map<string, Point>>();
  // A step that is being made stands nowhere yet.
  const homeOf = (id: string) => (places.has(id) ? scopes.homeOf(id) : null);
  const leaving = new Set(target === null ? [] : [...moved.keys()].filter((id) => homeOf(id) !== target));
  const open = (scope: string): Map<string, Point> => {
    const there = touched.get(scope);
    if (there) return there;
    const members = (scopes.members.get(scope) ?? []).filter(({ id }) => !leaving.has(id));
    const fresh = new Map(members.map(({ id }) => [id, places.get(id) ?? { x: 0, y: 0 }]));
    touched.set(scope, fresh);
    return fresh;
  };
  for (const [id, at] of moved) {
    const home = homeOf(id);
    const scope = target ?? home;
    if (scope === null) continue;
    if (home !== null && scope !== home) open(home);
    const origin = origins.get(scope);
    // Into a folded group nobody sees where: a place is found for it when the group opens.
    if (origin) open(scope).set(id, { x: at.x - origin.x, y: at.y - origin.y });
  }
  closeGroups(template, arranged, touched, open);
  for (const [scope, inside] of touched) if (scope.startsWith('p:')) shift(inside, nearBeginning(inside));
  return changedOnly(template, touched);
}

/** A group lies close around its steps: when they begin elsewhere, the group does. The innermost first. */
function closeGroups(
  template: Template,
  { scopes }: Arranged,
  touched: ReadonlyMap<string, Map<string, Point>>,
  open: (scope: string) => Map<string, Point>,
): void {
  const depth = (group: string): number =>
    template.nodes.filter(({ id, kind }) => kind === 'group' && insideOf(template, [id]).has(group)).length;
  const groups = [...touched.keys()].filter((scope) => scope.startsWith('g:')).map((scope) => scope.slice(2));
  for (const group of groups.sort((one, other) => depth(other) - depth(one))) {
    const inside = touched.get(`g:${group}`);
    if (!inside || inside.size === 0) continue;
    const least = beginningOf(inside);
    if (least.x === 0 && least.y === 0) continue;
    shift(inside, { x: -least.x, y: -least.y });
    const around = open(scopes.homeOf(group));
    const at = around.get(group);
    if (at) around.set(group, { x: at.x + least.x, y: at.y + least.y });
  }
}

/** A phase begins neither before its band nor far from it. */
function nearBeginning(inside: ReadonlyMap<string, Point>): Point {
  if (inside.size === 0) return { x: 0, y: 0 };
  const { x, y } = beginningOf(inside);
  return { x: Math.min(Math.max(x, 0), FARTHEST) - x, y: Math.min(Math.max(y, 0), FARTHEST) - y };
}

function beginningOf(inside: ReadonlyMap<string, Point>): Point {
  const points = [...inside.values()];
  return { x: Math.min(...points.map(({ x }) => x)), y: Math.min(...points.map(({ y }) => y)) };
}

function shift(inside: Map<string, Point>, by: Point): void {
  if (by.x === 0 && by.y === 0) return;
  for (const [id, { x, y }] of inside) inside.set(id, { x: x + by.x, y: y + by.y });
}

function changedOnly(template: Template, touched: ReadonlyMap<string, ReadonlyMap<string, Point>>): Map<string, Spot> {
  const spots = new Map<string, Spot>();
  for (const inside of touched.values())
    for (const [id, { x, y }] of inside) {
      const spot = { x: Math.round(x), y: Math.round(y) };
      const stored = template.layout?.[id];
      if (stored === undefined || stored.x !== spot.x || stored.y !== spot.y) spots.set(id, spot);
    }
  return spots;
}
