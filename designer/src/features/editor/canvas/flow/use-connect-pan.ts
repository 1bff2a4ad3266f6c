import { type OnConnectStart, useStoreApi } from '@xyflow/react';
import { useCallback, useEffect, useRef } from 'react';
import type { Point } from '../layout/box.ts';
import { CANVAS } from './canvas-place.ts';
import { useDesk } from './desk.ts';
import { type Edges, edgesMeant, NO_EDGES, panBy } from './edge-pan.ts';
import { pointOf } from './point-of.ts';

/** Whoever rests at an edge for so long wants to see what lies beyond. */
const REST_MS = 250;

function isOverCard({ x, y }: Point): boolean {
  return document.elementFromPoint(x, y)?.closest('.react-flow__node-step') != null;
}

/**
 * Moves the drawing along while a line is drawn to an edge of the canvas and rests there, not over a card: whoever only
 * passes, or aims at a card near an edge, finds it where it was. React Flow would from the first moment, and take what
 * the line is drawn to away from under the pointer.
 */
export function useConnectPan() {
  const store = useStoreApi();
  const desk = useDesk();
  const leave = useRef(() => {});
  useEffect(() => () => leave.current(), []);

  const onConnectStart = useCallback<OnConnectStart>(
    (event) => {
      const pane = document.getElementById(CANVAS)?.getBoundingClientRect();
      if (!pane) return;
      const began = pointOf(event);
      let [now, edges, frame, since]: [Point, Edges, number, number] = [began, NO_EDGES, 0, performance.now()];
      const move = (moved: MouseEvent | TouchEvent) => {
        now = pointOf(moved);
        edges = edgesMeant(edges, pane, began, now);
      };
      const pan = (at: number) => {
        const by = panBy(edges, pane, now);
        if (by.x === 0 && by.y === 0) since = at;
        else if (at - since > REST_MS && !isOverCard(now)) void store.getState().panBy(by);
        frame = requestAnimationFrame(pan);
      };
      leave.current = () => {
        cancelAnimationFrame(frame);
        removeEventListener('mousemove', move);
        removeEventListener('touchmove', move);
        desk.set({ isDrawing: false });
        leave.current = () => {};
      };
      addEventListener('mousemove', move);
      addEventListener('touchmove', move);
      desk.set({ isDrawing: true });
      frame = requestAnimationFrame(pan);
    },
    [store, desk],
  );
  return { onConnectStart, endConnectPan: useCallback(() => leave.current(), []) };
}
