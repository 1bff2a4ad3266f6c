import { useCallback, useState } from 'react';
import type { Point } from '../layout/box.ts';
import { type CanvasNode, reuse } from './nodes.ts';

/**
 * The nodes on the screen: those of the template, and while something is dragged, wherever it is held. What is dragged
 * comes back to the template's places as soon as the template changes, or the drag ends.
 */
export function useLiveNodes(drawn: CanvasNode[]) {
  const [live, setLive] = useState({ drawn, nodes: drawn });
  let now = live;
  if (live.drawn !== drawn) {
    now = { drawn, nodes: reuse(live.nodes, drawn) };
    setLive(now);
  }
  /** Shows some cards elsewhere. */
  const hold = useCallback(
    (places: ReadonlyMap<string, Point>) =>
      setLive((known) => ({
        ...known,
        nodes: known.nodes.map((node): CanvasNode => {
          const position = places.get(node.id);
          return position ? { ...node, position, dragging: true } : node;
        }),
      })),
    [],
  );
  const letGo = useCallback(() => setLive((known) => ({ ...known, nodes: reuse(known.nodes, known.drawn) })), []);
  return { nodes: now.nodes, hold, letGo };
}
