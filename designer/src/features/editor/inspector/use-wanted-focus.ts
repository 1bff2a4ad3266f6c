import { type RefObject, useEffect } from 'react';
import type { Selection } from '../draft/selection.ts';

const FIELDS = 'input:not([type="hidden"]), select, textarea, button, summary';

/** Brings the field that a problem points at into sight, and puts the focus in it. */
export function useWantedFocus(place: RefObject<HTMLElement | null>, selection: Selection): void {
  useEffect(() => {
    const { key } = selection;
    if (key === undefined) return;
    // The tab it is under may only now be drawn.
    const frame = requestAnimationFrame(() => focusKey(place.current, key));
    return () => cancelAnimationFrame(frame);
  }, [place, selection]);
}

function focusKey(place: HTMLElement | null, key: string): void {
  const found = nearest(place, key);
  if (!found) return;
  for (let around = found.parentElement; around; around = around.parentElement) {
    if (around instanceof HTMLDetailsElement) around.open = true;
  }
  found.scrollIntoView({ block: 'center' });
  found.querySelector<HTMLElement>(FIELDS)?.focus({ preventScroll: true });
}

/** The place of the key itself, else of the nearest one around it: `who.1.except` is in `who.1`. */
function nearest(place: HTMLElement | null, key: string): HTMLElement | null {
  const parts = key.split('.');
  for (let length = parts.length; length > 0; length -= 1) {
    const name = CSS.escape(parts.slice(0, length).join('.'));
    const found = place?.querySelector<HTMLElement>(`[data-key="${name}"]`);
    if (found) return found;
  }
  // A key may stand for those under it: `closes` for `closes.at`.
  return place?.querySelector<HTMLElement>(`[data-key^="${CSS.escape(key)}."]`) ?? null;
}
