import type { Box, Size } from '../layout/box.ts';
import { type CanvasNode, isStepNode } from './nodes.ts';

/** What is drawn on the map by its colour, in the order in which it lies on each other: phases as bands, steps in the ink of theirs. */
export function inksOf(nodes: readonly CanvasNode[]): Map<string, Box[]> {
  const inks = new Map<string, Box[]>();
  for (const node of nodes) {
    const { position, width = 0, height = 0 } = node;
    const ink = inkOf(node);
    const there = inks.get(ink);
    if (there) there.push({ ...position, width, height });
    else inks.set(ink, [{ ...position, width, height }]);
  }
  return inks;
}

function inkOf(node: CanvasNode): string {
  if (!isStepNode(node)) return `var(--tr-${node.data.kind}-bg)`;
  return node.selected ? 'var(--tr-primary)' : `var(--tr-${node.data.phaseKind}-solid)`;
}

/** Boxes as one line. */
export function pathOf(boxes: readonly Box[]): string {
  return boxes.map(({ x, y, width, height }) => `M${x} ${y}h${width}v${height}h${-width}z`).join('');
}

/** What of the drawing is in view. */
export function viewOf([x, y, zoom]: readonly [number, number, number], { width, height }: Size): Box {
  return { x: -x / zoom, y: -y / zoom, width: width / zoom, height: height / zoom };
}
