import type { Guide } from '../flow/desk.ts';
import type { Box, Point } from './box.ts';
import { GRID } from './sizes.ts';

/** Nearer than this to the line of another card, a dragged card is drawn onto it. */
const MAGNET = 6;

export type Snapped = { at: Point; guides: Guide[] };

/**
 * Where a dragged card comes to stand: in line with a card nearby (left, middle or right; top, middle or bottom), else on
 * the grid of its phase or group.
 */
export function snap(box: Box, others: readonly Box[], origin: Point): Snapped {
  const x = onLine(box, others, 'x');
  const y = onLine(box, others, 'y');
  const at = {
    x: x?.at ?? onGrid(box.x, origin.x),
    y: y?.at ?? onGrid(box.y, origin.y),
  };
  const moved = { ...box, ...at };
  return {
    at,
    guides: [
      ...(x ? [guideOf('x', x.line, moved, x.other)] : []),
      ...(y ? [guideOf('y', y.line, moved, y.other)] : []),
    ],
  };
}

export function onGrid(value: number, origin: number): number {
  return origin + Math.round((value - origin) / GRID) * GRID;
}

type Axis = 'x' | 'y';
type Found = { at: number; line: number; other: Box; away: number };

function onLine(box: Box, others: readonly Box[], axis: Axis): Found | null {
  const length = lengthOf(box, axis);
  let best: Found | null = null;
  for (const other of others) {
    const start = other[axis];
    const whole = lengthOf(other, axis);
    for (const part of [0, 0.5, 1]) {
      const line = start + whole * part;
      const at = line - length * part;
      const away = Math.abs(at - box[axis]);
      if (away <= MAGNET && (best === null || away < best.away)) best = { at, line, other, away };
    }
  }
  return best;
}

function lengthOf(box: Box, axis: Axis): number {
  return axis === 'x' ? box.width : box.height;
}

/** A line across both cards. */
function guideOf(axis: Axis, line: number, one: Box, other: Box): Guide {
  const [cross, length] = axis === 'x' ? (['y', 'height'] as const) : (['x', 'width'] as const);
  return {
    along: axis,
    at: line,
    from: Math.min(one[cross], other[cross]) - GRID,
    to: Math.max(one[cross] + one[length], other[cross] + other[length]) + GRID,
  };
}
