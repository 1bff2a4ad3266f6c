import { getSmoothStepPath, Position } from '@xyflow/react';
import type { Point } from '../layout/box.ts';

export type Ends = { from: Point; fromSide: Position; to: Point };
export type Drawn = { path: string; label: Point };

const RADIUS = 8;
/** How far under the cards an arrow runs that goes back. */
const BELOW = 26;

/** The line of an arrow, and where its word stands. */
export function arrowPath({ from, fromSide, to }: Ends, isBack: boolean): Drawn {
  if (isBack) return backPath(from, fromSide, to);
  const [path, x, y] = getSmoothStepPath({
    sourceX: from.x,
    sourceY: from.y,
    sourcePosition: fromSide,
    targetX: to.x,
    targetY: to.y,
    targetPosition: Position.Left,
    borderRadius: RADIUS,
    offset: 18,
  });
  return { path, label: labelNear({ from, fromSide, to }) ?? { x, y } };
}

/** Near its beginning: arrows out of one step part there, and their words must not lie on each other. */
function labelNear({ from, fromSide, to }: Ends): Point | null {
  if (fromSide === Position.Bottom) return { x: from.x, y: from.y + 18 };
  return to.x - from.x < 40 ? null : { x: from.x + (to.x - from.x) / 2, y: to.y };
}

/** Down, back under the cards, and up into the step it leads to. */
function backPath(from: Point, fromSide: Position, to: Point): Drawn {
  const lane = Math.max(from.y, to.y) + BELOW;
  const out = fromSide === Position.Bottom ? from.x : from.x + 18;
  const points: Point[] =
    fromSide === Position.Bottom
      ? [from, { x: out, y: lane }, { x: to.x, y: lane }, to]
      : [from, { x: out, y: from.y }, { x: out, y: lane }, { x: to.x, y: lane }, to];
  return { path: rounded(points), label: { x: (out + to.x) / 2, y: lane } };
}

/** Lines along the axes, their corners rounded. */
export function rounded(points: readonly Point[]): string {
  const [first, ...rest] = points;
  if (!first) return '';
  let path = `M ${first.x} ${first.y}`;
  rest.forEach((corner, at) => {
    const before = points[at] ?? first;
    const after = rest[at + 1];
    if (!after) {
      path += ` L ${corner.x} ${corner.y}`;
      return;
    }
    const radius = Math.min(RADIUS, distance(before, corner) / 2, distance(corner, after) / 2);
    const start = towards(corner, before, radius);
    const end = towards(corner, after, radius);
    path += ` L ${start.x} ${start.y} Q ${corner.x} ${corner.y} ${end.x} ${end.y}`;
  });
  return path;
}

function distance(one: Point, other: Point): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
}

function towards(from: Point, to: Point, by: number): Point {
  const length = distance(from, to) || 1;
  return { x: from.x + ((to.x - from.x) / length) * by, y: from.y + ((to.y - from.y) / length) * by };
}
