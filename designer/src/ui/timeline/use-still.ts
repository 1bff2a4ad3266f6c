import { type RefObject, useLayoutEffect, useRef } from 'react';
import { measureFrame } from './measure-frame.ts';
import type { Timeline } from './model.ts';
import type { Scale } from './scale.ts';

/** What follows within this time is typed or dragged: each picture has its dates at once. */
const FOLLOWED_MS = 400;
/** A picture of the way costs some third of a whole new one: where that took longer than this, nothing slides smoothly. */
const SMOOTH_MS = 50;

/**
 * Bars slide to new dates when those come one at a time; while they follow each other quickly nothing lags behind, and
 * where the processor is too slow for it they are there at once. The same dates nearer or further away are another
 * picture, in which nothing has moved.
 */
export function useStill(frame: RefObject<HTMLElement | null>, drawing: Timeline, scale: Scale | null): void {
  const last = useRef<{ drawing: Timeline; at: number } | null>(null);
  const isSlow = useRef(false);
  // Before the new picture is drawn: what has begun to slide would be seen.
  useLayoutEffect(() => {
    const now = performance.now();
    const before = last.current;
    const hasSameDates = before?.drawing === drawing;
    const isFollowed = before !== null && now - before.at < FOLLOWED_MS;
    frame.current?.toggleAttribute('data-still', hasSameDates || isFollowed || isSlow.current);
    last.current = { drawing, at: hasSameDates ? before.at : now };
    measureFrame((ms) => {
      isSlow.current = ms > SMOOTH_MS;
    });
  }, [frame, drawing, scale]);
}
