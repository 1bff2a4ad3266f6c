import { useStoreApi } from '@xyflow/react';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import type { Point } from '../layout/box.ts';
import { CANVAS } from './canvas-place.ts';
import { type Edges, edgesMeant, NO_EDGES, panBy } from './edge-pan.ts';
import { pointOf } from './point-of.ts';

/** Whoever rests at an edge for so long wants to see what lies beyond. */
const REST_MS = 250;

type Following = {
  /** Whether somebody aims at something here: then it stays where it is. */
  isAim?: (at: Point) => boolean;
  /** The drawing was moved by so much of the screen. */
  onPan?: (by: Point) => void;
};

/**
 * Moves the drawing along while something is on its way to an edge of the canvas (a line, cards) and rests there:
 * whoever only passes, or goes by the bars and the map, finds everything where it was. React Flow would from the first
 * moment, and take what one aims at away from under the pointer.
 */
export function useEdgePan() {
  const store = useStoreApi();
  const leave = useRef(() => {});
  useEffect(() => () => leave.current(), []);

  const begin = useCallback(
    (event: Parameters<typeof pointOf>[0], { isAim, onPan }: Following = {}) => {
      leave.current();
      const pane = document.getElementById(CANVAS)?.getBoundingClientRect();
      if (!pane) return;
      const began = pointOf(event);
      let [now, edges, frame, since]: [Point, Edges, number, number] = [began, NO_EDGES, 0, performance.now()];
      const move = (moved: PointerEvent | TouchEvent) => {
        now = pointOf(moved);
        edges = edgesMeant(edges, pane, began, now);
      };
      const pan = (at: number) => {
        const by = panBy(edges, pane, now);
        if (by.x === 0 && by.y === 0) since = at;
        else if (at - since > REST_MS && isAim?.(now) !== true) {
          void store.getState().panBy(by);
          onPan?.(by);
        }
        frame = requestAnimationFrame(pan);
      };
      leave.current = () => {
        cancelAnimationFrame(frame);
        for (const type of MOVES) removeEventListener(type, move, true);
        for (const type of ENDS) removeEventListener(type, leave.current);
        leave.current = () => {};
      };
      for (const type of MOVES) addEventListener(type, move, true);
      for (const type of ENDS) addEventListener(type, leave.current);
      frame = requestAnimationFrame(pan);
    },
    [store],
  );
  const end = useCallback(() => leave.current(), []);
  return useMemo(() => ({ begin, end }), [begin, end]);
}

/** What drags cards keeps the moves of the mouse to itself; those of the pointer come all the same. */
const MOVES = ['pointermove', 'touchmove'] as const;
/** A second finger makes something else of it, of which nobody tells the end. */
const ENDS = ['touchend', 'touchcancel'] as const;
