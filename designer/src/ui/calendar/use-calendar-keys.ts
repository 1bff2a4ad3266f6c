import type { RefObject } from 'react';
import { ZOOMS, type Zoom } from '../timeline/scale.ts';
import { useListener } from '../use-listener.ts';
import { focusToday } from './calendar-moves.ts';

/** The keys of how much is seen: 1 a week, 2 a month, 3 all. */
export function useZoomKeys(place: RefObject<HTMLElement | null>, setZoom: (zoom: Zoom) => void): void {
  useListener(place, 'keydown', (event) => {
    const zoom = isForDrawing(event) ? ZOOMS[Number(event.key) - 1] : undefined;
    if (zoom === undefined) return;
    setZoom(zoom);
    event.preventDefault();
  });
}

const DAYS: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1 };

/** The other keys of a calendar: T for today, capital and arrows for the signature. */
export function useCalendarKeys(place: RefObject<HTMLElement | null>, moveBy: (days: number) => void): void {
  useListener(place, 'keydown', (event) => {
    if (!isForDrawing(event)) return;
    const days = event.shiftKey ? DAYS[event.key] : undefined;
    if (days !== undefined) moveBy(days);
    else if (event.key.toLowerCase() === 't') focusToday(place.current);
    else return;
    event.preventDefault();
  });
}

/** Keys in a field are its own, and so are those of the browser. */
function isForDrawing({ target, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return !(target as HTMLElement).closest('input, select, textarea') && !ctrlKey && !metaKey && !altKey;
}
