import { leadsTo } from '#engine/authoring/arrows';
import type { Edge, Template } from '#schema/template';
import type { Arranged } from './arrange.ts';
import type { Box, Point, Size } from './box.ts';
import { freeFrom } from './layered.ts';
import { GAP } from './sizes.ts';

/** Where a new card stands on the drawing, and which cards make room for it. */
export type Room = { at: Point; moved: Map<string, Point> };

/** Room after a step: at its right, under it for what went otherwise; never over another card. */
export function roomAfter(arranged: Arranged, step: string, size: Size, side: 'right' | 'bottom'): Point {
  const box = arranged.steps.get(step) ?? { x: 0, y: 0, width: 0, height: 0 };
  const from =
    side === 'right'
      ? { x: box.x + box.width + GAP.x, y: box.y }
      : { x: box.x + GAP.x, y: box.y + box.height + 2 * GAP.y };
  return freeFrom(from, size, siblings(arranged, arranged.scopes.homeOf(step)));
}

/** Room at the end of a phase or a group. */
export function roomAtEnd(arranged: Arranged, scope: string, size: Size): Point {
  const boxes = siblings(arranged, scope);
  const origin = arranged.origins.get(scope) ?? { x: 0, y: 0 };
  const right = Math.max(origin.x - GAP.x, ...boxes.map(({ x, width }) => x + width));
  return freeFrom({ x: right + GAP.x, y: origin.y }, size, boxes);
}

/** Room where something was let go: there, or under the card that stands there already. */
export function roomAt(arranged: Arranged, scope: string, size: Size, point: Point): Point {
  return freeFrom(point, size, siblings(arranged, scope));
}

/** Room in the middle of an arrow: what follows moves on where it stands too near. */
export function roomOnArrow(template: Template, arranged: Arranged, edge: Edge, size: Size): Room {
  const [from, to] = [arranged.steps.get(edge.from), arranged.steps.get(edge.to)];
  const scope = arranged.scopes.homeOf(edge.from);
  if (!from || !to) return { at: roomAtEnd(arranged, scope, size), moved: new Map() };
  const beginning = { x: from.x + from.width + GAP.x, y: to.y };
  if (edge.back === true || to.x < beginning.x - GAP.x)
    return {
      at: freeFrom({ x: from.x, y: from.y + from.height + GAP.y }, size, siblings(arranged, scope)),
      moved: new Map(),
    };
  const lacking = beginning.x + size.width + GAP.x - to.x;
  const moved = new Map<string, Point>();
  if (lacking > 0) {
    const members = arranged.scopes.members.get(scope) ?? [];
    for (const { id } of members) {
      const box = arranged.steps.get(id);
      if (box && id !== edge.from && box.x >= to.x && leadsTo(template, edge.to, id))
        moved.set(id, { x: box.x + lacking, y: box.y });
    }
  }
  const at = lacking > 0 ? beginning : { x: beginning.x + Math.floor(-lacking / 2), y: to.y };
  const others = boxesIn(arranged, scope, moved);
  return { at: freeFrom(at, size, others), moved };
}

function boxesIn(arranged: Arranged, scope: string, moved: ReadonlyMap<string, Point>): Box[] {
  return (arranged.scopes.members.get(scope) ?? []).flatMap(({ id }) => {
    const box = arranged.steps.get(id);
    return box ? [{ ...box, ...moved.get(id) }] : [];
  });
}

function siblings(arranged: Arranged, scope: string): Box[] {
  return boxesIn(arranged, scope, new Map());
}
