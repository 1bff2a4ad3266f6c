import { type RefObject, useEffect, useRef } from 'react';

/**
 * Hears what happens inside a part of a page that is no control itself: keys of a list, a click on a drawing. Each such
 * act has a button of its own as well.
 */
export function useListener<K extends keyof HTMLElementEventMap>(
  place: RefObject<Element | null>,
  type: K,
  hear: (event: HTMLElementEventMap[K]) => void,
): void {
  const last = useRef(hear);
  useEffect(() => {
    last.current = hear;
  });
  useEffect(() => {
    const element = place.current;
    if (element === null) return;
    const listen = (event: Event) => last.current(event as HTMLElementEventMap[K]);
    element.addEventListener(type, listen);
    return () => element.removeEventListener(type, listen);
  }, [place, type]);
}

/** What scrolls must be reached by the keyboard. */
export const SCROLLS = { tabIndex: 0 } as const;
