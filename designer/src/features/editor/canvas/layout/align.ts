import type { Box, Point } from './box.ts';
import { GAP } from './sizes.ts';

export type Alignment = 'left' | 'middle' | 'right' | 'top' | 'centre' | 'bottom';
export type Spreading = 'across' | 'down';

/**
 * Where cards come to stand in one line: along the left or right edge, the top or bottom, or through their middles. Cards
 * of one row that are put under each other make room for each other, and so the other way round.
 */
export function aligned(boxes: ReadonlyMap<string, Box>, to: Alignment): Map<string, Point> {
  const all = [...boxes.values()];
  const left = Math.min(...all.map(({ x }) => x));
  const right = Math.max(...all.map(({ x, width }) => x + width));
  const top = Math.min(...all.map(({ y }) => y));
  const bottom = Math.max(...all.map(({ y, height }) => y + height));
  const place = ({ x, y, width, height }: Box): Point => {
    switch (to) {
      case 'left':
        return { x: left, y };
      case 'middle':
        return { x: (left + right - width) / 2, y };
      case 'right':
        return { x: right - width, y };
      case 'top':
        return { x, y: top };
      case 'centre':
        return { x, y: (top + bottom - height) / 2 };
      case 'bottom':
        return { x, y: bottom - height };
    }
  };
  const isColumn = to === 'left' || to === 'middle' || to === 'right';
  return apart(new Map([...boxes].map(([id, box]) => [id, { ...box, ...place(box) }])), isColumn ? 'y' : 'x');
}

/** Along the line, each card comes after the one before it wherever it would lie on it. */
function apart(boxes: ReadonlyMap<string, Box>, axis: 'x' | 'y'): Map<string, Point> {
  const [length, gap] = axis === 'x' ? (['width', GAP.x] as const) : (['height', GAP.y] as const);
  const inOrder = [...boxes].sort(([, one], [, other]) => one[axis] - other[axis]);
  let free = Number.NEGATIVE_INFINITY;
  const moved = new Map<string, Point>();
  for (const [id, { x, y, ...size }] of inOrder) {
    const wanted = axis === 'x' ? x : y;
    // A card that stands clear of the one before it stays; one that would touch it comes a usual room after.
    const at = wanted < free ? free + gap : wanted;
    moved.set(id, axis === 'x' ? { x: at, y } : { x, y: at });
    free = at + size[length];
  }
  return new Map([...boxes.keys()].map((id) => [id, moved.get(id) ?? { x: 0, y: 0 }]));
}

/** The same room between cards, from the first to the last: both stay where they are. */
export function spread(boxes: ReadonlyMap<string, Box>, along: Spreading): Map<string, Point> {
  const [axis, length] = along === 'across' ? (['x', 'width'] as const) : (['y', 'height'] as const);
  const inOrder = [...boxes].sort(([, one], [, other]) => one[axis] - other[axis]);
  const [first, last] = [inOrder[0], inOrder.at(-1)];
  if (!first || !last || inOrder.length < 3) return new Map();
  const whole = last[1][axis] + last[1][length] - first[1][axis];
  const filled = inOrder.reduce((sum, [, box]) => sum + box[length], 0);
  const gap = (whole - filled) / (inOrder.length - 1);
  let at = first[1][axis];
  return new Map(
    inOrder.map(([id, { x, y, ...size }]): [string, Point] => {
      const place = axis === 'x' ? { x: at, y } : { x, y: at };
      at += size[length] + gap;
      return [id, place];
    }),
  );
}
