import { type RefObject, useLayoutEffect, useRef } from 'react';
import type { Timeline } from './model.ts';

/** What follows within this time is typed or dragged: each picture has its dates at once. */
const FOLLOWED_MS = 400;

/** Bars slide to new dates when those come one at a time; while they follow each other quickly nothing lags behind. */
export function useStill(frame: RefObject<HTMLElement | null>, drawing: Timeline): void {
  const last = useRef(Number.NEGATIVE_INFINITY);
  // Before the new picture is drawn: what has begun to slide would be seen.
  useLayoutEffect(() => {
    const now = performance.now();
    frame.current?.toggleAttribute('data-still', now - last.current < FOLLOWED_MS);
    last.current = now;
  }, [frame, drawing]);
}
