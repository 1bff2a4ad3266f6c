import { useReducedMotion } from '@mantine/hooks';
import { useReactFlow } from '@xyflow/react';
import { useMemo } from 'react';
import { type Box, centreOf, type Point, type Size } from '../layout/box.ts';
import { CANVAS } from './canvas-place.ts';
import { clearOfBars } from './clear-of-bars.ts';

const MARGIN = 40;
/** The map and the bar below it lie over the drawing: what one comes to stands above them. */
const COVERED = 112;
/** Smaller than this, a card that one comes to with keys is not read. */
const READABLE = 0.55;
/** The time in which the view moves: enough for the eye to follow. */
export const VIEW_MS = 180;

/** Moves what is shown so that a card is in view; a card that is in view stays where it is. */
export function useLookAt({ hasMap }: { hasMap: boolean }) {
  const flow = useReactFlow();
  const still = useReducedMotion();
  return useMemo(
    () => ({
      bring(box: Box | undefined): void {
        const pane = document.getElementById(CANVAS)?.getBoundingClientRect();
        if (!box || !pane) return;
        const view = flow.getViewport();
        const by = inView(box, view, pane);
        if (view.zoom < READABLE) {
          const centre = centreOf(box);
          void flow.setCenter(centre.x, centre.y, { zoom: READABLE, duration: still ? 0 : VIEW_MS });
        } else if (by.x !== 0 || by.y !== 0)
          void flow.setViewport({ ...view, x: view.x + by.x, y: view.y + by.y }, { duration: still ? 0 : VIEW_MS });
      },
      /** As large as the pane allows, never larger than life. */
      frame(ids: readonly string[]): void {
        const pane = document.getElementById(CANVAS);
        const room = { width: pane?.clientWidth ?? 0, height: pane?.clientHeight ?? 0 };
        const nodes = ids.length === 0 ? flow.getNodes() : ids;
        void flow.fitView({
          ...(ids.length === 0 ? {} : { nodes: ids.map((id) => ({ id })) }),
          maxZoom: 1,
          padding: clearOfBars(flow.getNodesBounds([...nodes]), room, hasMap),
          duration: still ? 0 : VIEW_MS,
        });
      },
      natural(): void {
        void flow.zoomTo(1, { duration: still ? 0 : VIEW_MS });
      },
      pan(x: number, y: number): void {
        const view = flow.getViewport();
        void flow.setViewport({ ...view, x: view.x + x, y: view.y + y });
      },
    }),
    [flow, still, hasMap],
  );
}
/** By how much the view moves so that a box is in it; as little as possible, its beginning first. */
function inView(box: Box, { x, y, zoom }: Point & { zoom: number }, pane: Size): Point {
  const along = (start: number, length: number, room: number): number => {
    const before = MARGIN - start;
    const after = room - MARGIN - (start + length);
    if (before > 0) return before;
    return after < 0 ? Math.max(after, before) : 0;
  };
  return {
    x: along(x + box.x * zoom, box.width * zoom, pane.width),
    y: along(y + box.y * zoom, box.height * zoom, pane.height - COVERED),
  };
}

export type LookAt = ReturnType<typeof useLookAt>;
