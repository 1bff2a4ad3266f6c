import type { Point, Size } from '../layout/box.ts';
import { GAP } from '../layout/sizes.ts';

/** A phase is filled to about this width before a new row begins. */
const ROW = 1_120;
const BETWEEN = { x: 48, y: 32 } as const;

/** Parts laid side by side in their order, in rows; a wide one has its row. */
export function pack(parts: readonly Size[]): Point[] {
  const widest = Math.max(ROW, ...parts.map(({ width }) => width));
  const places: Point[] = [];
  let [x, y, height] = [0, 0, 0];
  for (const part of parts) {
    if (x > 0 && x + part.width > widest) {
      y += height + BETWEEN.y;
      [x, height] = [0, 0];
    }
    places.push({ x, y });
    x += part.width + Math.max(BETWEEN.x, GAP.x / 2);
    height = Math.max(height, part.height);
  }
  return places;
}
