import { useReactFlow } from '@xyflow/react';
import { useCallback, useEffect, useRef } from 'react';
import { useCanvasTools } from '../acts/tools.ts';
import type { Arranged } from '../layout/arrange.ts';
import { CANVAS } from './canvas-place.ts';
import { useDesk } from './desk.ts';
import { firstView } from './first-view.ts';

/** Shows the drawing from its beginning when it opens, and again when a telephone's width becomes a desk's or the other way round. */
export function useFirstView(arranged: Arranged): () => void {
  const flow = useReactFlow();
  const desk = useDesk();
  const { isNarrow } = useCanvasTools();
  const latest = useRef(arranged);
  useEffect(() => {
    latest.current = arranged;
  });
  const begin = useCallback(() => {
    const width = document.getElementById(CANVAS)?.clientWidth ?? 0;
    void flow.setViewport(firstView(latest.current, { width, isNarrow })).then(() => desk.set({ hasView: true }));
  }, [flow, desk, isNarrow]);
  const shown = useRef(isNarrow);
  useEffect(() => {
    if (shown.current === isNarrow) return;
    shown.current = isNarrow;
    begin();
  }, [isNarrow, begin]);
  return begin;
}
