import type { ReactFlowInstance } from '@xyflow/react';
import type { Arranged } from '../layout/arrange.ts';

/** The phase in the middle of what is shown. */
export function phaseInView(flow: Pick<ReactFlowInstance, 'screenToFlowPosition'>, { bands }: Arranged): string | null {
  const pane = document.getElementById('canvas')?.getBoundingClientRect();
  if (!pane) return null;
  const { y } = flow.screenToFlowPosition({ x: pane.x + pane.width / 2, y: pane.y + pane.height / 2 });
  let best: { id: string; away: number } | null = null;
  for (const [id, band] of bands) {
    const away = Math.max(0, band.y - y, y - band.y - band.height);
    if (best === null || away < best.away) best = { id, away };
  }
  return best?.id ?? null;
}
