import type { Arranged } from '../layout/arrange.ts';
import type { Point } from '../layout/box.ts';
import { GRID } from '../layout/sizes.ts';
import type { Direction } from './walk.ts';

const FAR = 64;
const BY: Record<Direction, Point> = {
  right: { x: 1, y: 0 },
  left: { x: -1, y: 0 },
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
};

export function distance(direction: Direction, isFar: boolean): Point {
  const by = isFar ? FAR : GRID;
  return { x: BY[direction].x * by, y: BY[direction].y * by };
}

/** Where some cards come to stand a little farther on; those inside a group that moves go with it. */
export function nudged({ steps, scopes }: Arranged, ids: readonly string[], by: Point): Map<string, Point> {
  const moved = new Map<string, Point>();
  for (const id of ids) {
    const box = steps.get(id);
    const goesAlong = ids.some((group) => scopes.homeOf(id) === `g:${group}`);
    if (box && !goesAlong) moved.set(id, { x: box.x + by.x, y: box.y + by.y });
  }
  return moved;
}
