import type { OnNodeDrag } from '@xyflow/react';
import { useCallback } from 'react';
import { scopeKey } from '#engine/authoring/scope-of';
import type { CanvasActs } from '../acts/use-canvas-acts.ts';
import { centreOf, type Point } from '../layout/box.ts';
import type { CanvasNode } from './nodes.ts';
import { scopeUnder } from './scope-under.ts';
import type { Drawing } from './use-drawing.ts';

type Given = { drawing: Drawing; acts: CanvasActs; settleBack: () => void };

/** Cards dragged about: they stay where they are dropped, in the phase or group they are dropped into. */
export function useDragging({ drawing, acts, settleBack }: Given) {
  const stop = useCallback<OnNodeDrag<CanvasNode>>(
    (_event, node, nodes) => {
      const { template, arranged } = drawing;
      const ids = nodes.map(({ id }) => id);
      const centre = centreOf({ ...node.position, width: node.width ?? 0, height: node.height ?? 0 });
      const under = scopeUnder(template, arranged, centre, ids);
      const isElsewhere = under !== null && ids.some((id) => arranged.scopes.homeOf(id) !== scopeKey(under));
      const moved = new Map<string, Point>(nodes.map(({ id, position }) => [id, position]));
      acts.move(moved, isElsewhere ? under : null);
      settleBack();
    },
    [drawing, acts, settleBack],
  );
  return { onNodeDragStop: stop };
}
