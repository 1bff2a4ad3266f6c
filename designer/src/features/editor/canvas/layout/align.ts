import type { Box, Point } from './box.ts';

export type Alignment = 'left' | 'middle' | 'right' | 'top' | 'centre' | 'bottom';
export type Spreading = 'across' | 'down';

/** Where cards come to stand in one line: along the left or right edge, the top or bottom, or through their middles. */
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
  return new Map([...boxes].map(([id, box]) => [id, place(box)]));
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
