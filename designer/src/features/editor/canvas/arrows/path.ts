import { getSmoothStepPath, Position } from '@xyflow/react';
import type { Point } from '../layout/box.ts';

export type Ends = { from: Point; fromSide: Position; to: Point };
/** The line of an arrow; where its word stands, and how long that may be. */
export type Drawn = { path: string; label: Point; room: number };

const RADIUS = 8;
/** An arrow leaves a card straight for so long. */
const OUT = 18;
const LONGEST_WORD = 168;

/** The line of an arrow, and where its word stands. One that goes back runs under the cards, along its lane. */
export function arrowPath({ from, fromSide, to }: Ends, lane: number | null): Drawn {
  if (lane !== null) return backPath(from, fromSide, to, lane);
  const [path, x, y] = getSmoothStepPath({
    sourceX: from.x,
    sourceY: from.y,
    sourcePosition: fromSide,
    targetX: to.x,
    targetY: to.y,
    targetPosition: Position.Left,
    borderRadius: RADIUS,
    offset: OUT,
  });
  if (fromSide === Position.Bottom) return { path, label: { x: from.x, y: from.y + OUT }, room: LONGEST_WORD };
  const across = to.x - from.x;
  if (across < 2 * OUT) return { path, label: { x, y }, room: LONGEST_WORD };
  // Beside the step it leads to: arrows out of one step part before that, and their words do not lie on each other.
  return { path, label: { x: from.x + across / 2, y: to.y }, room: Math.min(LONGEST_WORD, across - 20) };
}

/** Down, back along the lane, and up into the step it leads to. */
function backPath(from: Point, fromSide: Position, to: Point, lane: number): Drawn {
  const out = fromSide === Position.Bottom ? from.x : from.x + OUT;
  const start = fromSide === Position.Bottom ? [from] : [from, { x: out, y: from.y }];
  const points = [...start, { x: out, y: lane }, { x: to.x, y: lane }, to];
  const room = Math.max(LONGEST_WORD, Math.abs(out - to.x) - 24);
  return { path: rounded(points), label: { x: (out + to.x) / 2, y: lane }, room };
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
