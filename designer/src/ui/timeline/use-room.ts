import { type RefObject, startTransition, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';

/** The column of names, and what a printed page leaves beside it. */
export const NAMES_WIDTH = 196;
const PRINTED = 1_030;

/**
 * How wide the drawing may be without scrolling: what the frame leaves beside the names, or what the paper does; null
 * until the frame stands there. A drawing is long to make, so none is made for a width that was guessed.
 */
export function useRoom(): [RefObject<HTMLDivElement | null>, number | null] {
  const frame = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState<number | null>(null);
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    const element = frame.current;
    if (element === null) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) startTransition(() => setWidth(Math.floor(entry.contentRect.width)));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  useEffect(() => {
    const paper = matchMedia('print');
    const change = () => flushSync(() => setPrinting(paper.matches));
    paper.addEventListener('change', change);
    return () => paper.removeEventListener('change', change);
  }, []);
  const whole = isPrinting ? PRINTED : width;
  return [frame, whole === null ? null : whole - NAMES_WIDTH];
}
