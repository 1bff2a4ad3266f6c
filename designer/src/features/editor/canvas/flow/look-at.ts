import { useReducedMotion } from '@mantine/hooks';
import { useReactFlow } from '@xyflow/react';
import { useMemo } from 'react';
import { type Box, centreOf } from '../layout/box.ts';

const MARGIN = 24;
/** The time in which the view moves: enough for the eye to follow. */
export const VIEW_MS = 180;

/** Moves what is shown so that a card is in view; a card that is in view stays where it is. */
export function useLookAt() {
  const flow = useReactFlow();
  const still = useReducedMotion();
  return useMemo(
    () => ({
      bring(box: Box | undefined): void {
        const pane = document.getElementById('canvas')?.getBoundingClientRect();
        if (!box || !pane) return;
        const { x, y } = flow.flowToScreenPosition({ x: box.x, y: box.y });
        const zoom = flow.getZoom();
        const isShown =
          x >= pane.left + MARGIN &&
          y >= pane.top + MARGIN &&
          x + Math.min(box.width * zoom, pane.width / 2) <= pane.right - MARGIN &&
          y + Math.min(box.height * zoom, pane.height / 2) <= pane.bottom - MARGIN;
        if (isShown) return;
        const centre = centreOf(box);
        void flow.setCenter(centre.x, centre.y, { zoom: Math.max(zoom, 0.6), duration: still ? 0 : VIEW_MS });
      },
      /** As large as the pane allows, never larger than life. */
      frame(ids: readonly string[]): void {
        void flow.fitView({
          ...(ids.length === 0 ? {} : { nodes: ids.map((id) => ({ id })) }),
          maxZoom: 1,
          padding: 0.06,
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
    [flow, still],
  );
}
export type LookAt = ReturnType<typeof useLookAt>;
