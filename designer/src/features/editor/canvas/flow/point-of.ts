import type { Point } from '../layout/box.ts';

/** Where on the page a mouse or a finger is, or was let go. */
export function pointOf(event: MouseEvent | TouchEvent | React.MouseEvent): Point {
  const at = 'changedTouches' in event ? (event.touches[0] ?? event.changedTouches[0]) : event;
  return { x: at?.clientX ?? 0, y: at?.clientY ?? 0 };
}
