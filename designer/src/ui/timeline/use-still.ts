import { type RefObject, useLayoutEffect, useRef } from 'react';
import type { Timeline } from './model.ts';
import type { Scale } from './scale.ts';

/** What follows within this time is typed or dragged: each picture has its dates at once. */
const FOLLOWED_MS = 400;

/**
 * Bars slide to new dates when those come one at a time; while they follow each other quickly nothing lags behind. The
 * same dates nearer or further away are another picture, in which nothing has moved.
 */
export function useStill(frame: RefObject<HTMLElement | null>, drawing: Timeline, scale: Scale | null): void {
  const last = useRef<{ drawing: Timeline; at: number } | null>(null);
  // Before the new picture is drawn: what has begun to slide would be seen.
  useLayoutEffect(() => {
    const now = performance.now();
    const before = last.current;
    const hasSameDates = before?.drawing === drawing;
    frame.current?.toggleAttribute('data-still', hasSameDates || (before !== null && now - before.at < FOLLOWED_MS));
    last.current = { drawing, at: hasSameDates ? before.at : now };
  }, [frame, drawing, scale]);
}
