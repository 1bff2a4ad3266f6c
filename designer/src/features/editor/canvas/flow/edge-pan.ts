import type { Box, Point } from '../layout/box.ts';

/** Nearer to an edge of the canvas than this, the drawing is moved along; at the edge itself by so much a frame. */
const EDGE = 40;
const FASTEST = 15;
/** So much nearer to an edge than where it began, a hand means that edge. */
const MEANT = 12;

/** The edges of the canvas that a hand has turned to since it began to draw a line. */
export type Edges = { left: boolean; right: boolean; top: boolean; bottom: boolean };
export const NO_EDGES: Edges = { left: false, right: false, top: false, bottom: false };

/**
 * The edges that count by now. A line that begins near an edge only leaves it: that edge counts once the pointer has
 * been away from it, or comes still nearer to it.
 */
export function edgesMeant(before: Edges, pane: Box, began: Point, now: Point): Edges {
  const [first, next] = [distances(pane, began), distances(pane, now)];
  const isMeant = (edge: keyof Edges) => before[edge] || next[edge] > EDGE || next[edge] < first[edge] - MEANT;
  return { left: isMeant('left'), right: isMeant('right'), top: isMeant('top'), bottom: isMeant('bottom') };
}

/** By how much the drawing moves in this frame, so that what lies beyond an edge comes to the pointer. */
export function panBy(edges: Edges, pane: Box, now: Point): Point {
  const away = distances(pane, now);
  const pull = (edge: keyof Edges) =>
    edges[edge] ? (FASTEST * Math.min(EDGE, Math.max(0, EDGE - away[edge]))) / EDGE : 0;
  return { x: pull('left') - pull('right'), y: pull('top') - pull('bottom') };
}

function distances(pane: Box, { x, y }: Point): Record<keyof Edges, number> {
  return { left: x - pane.x, right: pane.x + pane.width - x, top: y - pane.y, bottom: pane.y + pane.height - y };
}
