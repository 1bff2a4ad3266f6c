import { type RefObject, useEffect, useRef } from 'react';

const OPENER = 'data-opens-form';

/** What marks the button that opens a form in its own place. */
export function opens(form: string): { [OPENER]: string } {
  return { [OPENER]: form };
}

/** What marks the frame of that form. */
export const OPENED = { 'data-opened-form': true, tabIndex: -1 } as const;

/**
 * A form takes the place of the button that opens it, and gives it back. Whoever pressed stands in the form then, and
 * at the button again once they go back: without this the focus falls to the top of the page (WCAG 2.4.3).
 */
export function useOpenedFocus(place: RefObject<HTMLElement | null>, open: string | null): void {
  const before = useRef(open);
  useEffect(() => {
    const was = before.current;
    before.current = open;
    // Whoever stands somewhere already keeps their place.
    if (was === open || document.activeElement !== document.body) return;
    const target = open === null ? `[${OPENER}="${was}"]` : '[data-opened-form]';
    // A long form that closes leaves the page shorter: its button is brought back into sight.
    place.current?.querySelector<HTMLElement>(target)?.focus({ preventScroll: open !== null });
  }, [place, open]);
}
