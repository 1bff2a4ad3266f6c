import { type OnConnectStart, useStoreApi } from '@xyflow/react';
import { useCallback, useEffect, useRef } from 'react';
import type { Point } from '../layout/box.ts';
import { CANVAS } from './canvas-place.ts';
import { useDesk } from './desk.ts';
import { edgesMeant, NO_EDGES, panBy } from './edge-pan.ts';
import { pointOf } from './point-of.ts';

/**
 * Moves the drawing along while a line is drawn to an edge of the canvas. React Flow would from the first moment of a
 * line that begins near an edge, and take what it is drawn to away from under the pointer.
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
      let [now, edges, frame]: [Point, typeof NO_EDGES, number] = [began, NO_EDGES, 0];
      const move = (moved: MouseEvent | TouchEvent) => {
        now = pointOf(moved);
        edges = edgesMeant(edges, pane, began, now);
      };
      const pan = () => {
        const by = panBy(edges, pane, now);
        if (by.x !== 0 || by.y !== 0) void store.getState().panBy(by);
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
      pan();
    },
    [store, desk],
  );
  return { onConnectStart, endConnectPan: useCallback(() => leave.current(), []) };
}
