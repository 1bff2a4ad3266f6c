import type { Template } from '#schema/template';
import type { Arranged } from './arrange.ts';
import type { Box, Point } from './box.ts';
import { GAP } from './sizes.ts';

/**
 * Where the neighbours of a group come to stand when it has grown over them: those under it go down by as much, those at
 * its right go to the right. The innermost group first; what grows with it comes next time.
 */
export function makeWay(before: Arranged, after: Arranged, template: Template): Map<string, Point> {
  const moved = new Map<string, Point>();
  for (const { id, kind } of template.nodes) {
    const [was, is] = [before.steps.get(id), after.steps.get(id)];
    if (kind !== 'group' || !was || !is || (is.width <= was.width && is.height <= was.height)) continue;
    const siblings = (after.scopes.members.get(after.scopes.homeOf(id)) ?? []).filter((other) => other.id !== id);
    const boxes = siblings.flatMap((other): [string, Box][] => {
      const box = after.steps.get(other.id);
      return box ? [[other.id, box]] : [];
    });
    const bottom = is.y + was.height;
    const right = is.x + was.width;
    const down = is.height - was.height;
    const across = is.width - was.width;
    const under = boxes.filter(([, box]) => box.y >= bottom);
    const beside = boxes.filter(([, box]) => box.x >= right && box.y < bottom);
    const isCovered = ([, box]: [string, Box]) => isNear(is, box);
    if (down > 0 && under.some(isCovered)) for (const [other, { x, y }] of under) moved.set(other, { x, y: y + down });
    if (across > 0 && beside.some(isCovered))
      for (const [other, { x, y }] of beside) moved.set(other, { x: x + across, y });
  }
  return moved;
}

/** The group comes nearer than cards stand from each other. */
function isNear(group: Box, { x, y, width, height }: Box): boolean {
  return (
    x < group.x + group.width + GAP.x / 2 &&
    group.x < x + width &&
    y < group.y + group.height + GAP.y / 2 &&
    group.y < y + height
  );
}
