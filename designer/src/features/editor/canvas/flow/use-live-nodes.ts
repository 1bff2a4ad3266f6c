import { applyNodeChanges, type NodeChange } from '@xyflow/react';
import { useCallback, useState } from 'react';
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
  const apply = useCallback((changes: NodeChange<CanvasNode>[]) => {
    const moves = changes.filter(({ type }) => type === 'position');
    if (moves.length > 0) setLive((known) => ({ ...known, nodes: applyNodeChanges(moves, known.nodes) }));
  }, []);
  const settleBack = useCallback(() => setLive((known) => ({ ...known, nodes: reuse(known.nodes, known.drawn) })), []);
  return { nodes: now.nodes, apply, settleBack };
}
