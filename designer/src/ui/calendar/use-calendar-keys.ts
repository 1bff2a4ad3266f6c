import type { RefObject } from 'react';
import { ZOOMS, type Zoom } from '../timeline/scale.ts';
import { useListener } from '../use-listener.ts';
import { focusToday } from './calendar-moves.ts';

type KeyActs = { setZoom: (zoom: Zoom) => void; moveBy: (days: number) => void };

const DAYS: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1 };

/** The keys of a calendar: 1, 2, 3 for how much is seen, T for today, capital and arrows for the signature. */
export function useCalendarKeys(place: RefObject<HTMLElement | null>, { setZoom, moveBy }: KeyActs): void {
  useListener(place, 'keydown', (event) => {
    const target = event.target as HTMLElement;
    if (target.closest('input, select, textarea') || event.ctrlKey || event.metaKey || event.altKey) return;
    const zoom = ZOOMS[Number(event.key) - 1];
    const days = event.shiftKey ? DAYS[event.key] : undefined;
    if (days !== undefined) moveBy(days);
    else if (zoom) setZoom(zoom);
    else if (event.key.toLowerCase() === 't') focusToday(place.current);
    else return;
    event.preventDefault();
  });
}
