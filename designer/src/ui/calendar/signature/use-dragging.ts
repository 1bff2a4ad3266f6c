import { type RefObject, useRef } from 'react';
import type { CivilDate } from '#schema/facts';
import { useListener } from '../../use-listener.ts';

type DraggingOptions = {
  /** The day under the handle now. */
  day: CivilDate;
  /** The pointer has gone so many pixels since it took the handle, over this day. */
  onDrag: (pixels: number, from: CivilDate) => void;
  onDrop: () => void;
  onCancel: () => void;
  /** Taken and let go of without going anywhere. */
  onPress: () => void;
};

type Grip = { x: number; day: CivilDate; hasMoved: boolean };

/** Less than that is a hand that trembles. */
const LEAST_PIXELS = 3;

/** Drags a handle over a drawing with a mouse, a pen or a finger; Escape takes it back. */
export function useDragging(handle: RefObject<HTMLElement | null>, options: DraggingOptions): void {
  const grip = useRef<Grip | null>(null);
  useListener(handle, 'pointerdown', (event) => {
    if (event.button !== 0 || handle.current === null) return;
    event.preventDefault();
    handle.current.setPointerCapture(event.pointerId);
    handle.current.querySelector('input')?.focus({ preventScroll: true });
    grip.current = { x: placeOf(event, handle.current), day: options.day, hasMoved: false };
  });
  useListener(handle, 'pointermove', (event) => {
    if (grip.current === null || handle.current === null) return;
    const pixels = placeOf(event, handle.current) - grip.current.x;
    grip.current.hasMoved ||= Math.abs(pixels) >= LEAST_PIXELS;
    if (grip.current.hasMoved) options.onDrag(pixels, grip.current.day);
  });
  const end = (then: (grip: Grip) => void) => {
    const held = grip.current;
    grip.current = null;
    if (held !== null) then(held);
  };
  useListener(handle, 'pointerup', () => end(({ hasMoved }) => (hasMoved ? options.onDrop() : options.onPress())));
  useListener(handle, 'pointercancel', () => end(options.onCancel));
  useListener(handle, 'keydown', ({ key }) => {
    if (key === 'Escape') end(options.onCancel);
  });
}

/** Where a pointer is on the drawing, however far that was scrolled. */
function placeOf({ clientX }: PointerEvent, handle: HTMLElement): number {
  return clientX - (handle.parentElement?.getBoundingClientRect().left ?? 0);
}
