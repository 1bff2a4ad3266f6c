import type { Edge } from '#schema/template';
import type { Box } from './box.ts';

/** How far under cards an arrow runs that goes back, and how far two of them keep from each other. */
const BELOW = 22;
const APART = 20;

/**
 * How far down each arrow that goes back runs, within its phase or group: under the cards on its way, and no two on one
 * line.
 */
export function lanesOf(edges: readonly Edge[], boxes: ReadonlyMap<string, Box>): Map<string, number> {
  const lanes = new Map<string, number>();
  const taken: { left: number; right: number; y: number }[] = [];
  for (const edge of edges) {
    const [from, to] = [boxes.get(edge.from), boxes.get(edge.to)];
    if (edge.back !== true || !from || !to) continue;
    const left = Math.min(from.x, to.x);
    const right = Math.max(from.x + from.width, to.x + to.width);
    let y = Math.max(from.y + from.height, to.y + to.height) + BELOW;
    for (let isMoved = true; isMoved; ) {
      isMoved = false;
      for (const box of boxes.values())
        if (box.x < right && box.x + box.width > left && box.y < y + 8 && box.y + box.height > y - 8) {
          y = box.y + box.height + BELOW;
          isMoved = true;
        }
      for (const other of taken)
        if (other.left < right && other.right > left && Math.abs(other.y - y) < APART) {
          y = other.y + APART;
          isMoved = true;
        }
    }
    taken.push({ left, right, y });
    lanes.set(edge.id, y);
  }
  return lanes;
}
