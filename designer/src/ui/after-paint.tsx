import { type ReactNode, useDeferredValue } from 'react';

type AfterPaintProps = { children: ReactNode; fallback?: ReactNode };

/**
 * What takes long to draw and is not what one comes for first: it is drawn as soon as the rest of the page stands
 * there, and holds up no key in the meantime.
 */
export function AfterPaint({ children, fallback = null }: AfterPaintProps) {
  const isDue = useDeferredValue(true, false);
  return isDue ? children : fallback;
}
