import { type RefObject, useEffect } from 'react';

/** So long an answer may take before anybody should see that it is awaited. */
const SEEN_AFTER_MS = 120;

/**
 * Dates that are no longer true look so (`data-stale`) once new ones take their time. What is worked out in a moment
 * makes nothing blink, and nothing is drawn twice for it.
 */
export function useStaleLook(place: RefObject<HTMLElement | null>, isStale: boolean): void {
  useEffect(() => {
    const element = place.current;
    if (!isStale || element === null) return;
    const wait = setTimeout(() => element.toggleAttribute('data-stale', true), SEEN_AFTER_MS);
    return () => {
      clearTimeout(wait);
      element.toggleAttribute('data-stale', false);
    };
  }, [place, isStale]);
}
