import type { RefObject } from 'react';

/** Puts the focus on something that the next drawing of the page brings. */
export function focusSoon(place: RefObject<HTMLElement | null>, selector: string): void {
  requestAnimationFrame(() => {
    requestAnimationFrame(() => place.current?.querySelector<HTMLElement>(selector)?.focus());
  });
}
