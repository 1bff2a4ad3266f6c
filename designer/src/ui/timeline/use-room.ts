import { type RefObject, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';

/** The column of names, and what a printed page leaves beside it. */
export const NAMES_WIDTH = 196;
const PRINTED = 1_030;

/** How wide the drawing may be without scrolling: what the frame leaves beside the names, or what the paper does. */
export function useRoom(): [RefObject<HTMLDivElement | null>, number] {
  const frame = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(950 + NAMES_WIDTH);
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    const element = frame.current;
    if (element === null) return;
    const observer = new ResizeObserver(([entry]) => entry && setWidth(Math.floor(entry.contentRect.width)));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  useEffect(() => {
    const paper = matchMedia('print');
    const change = () => flushSync(() => setPrinting(paper.matches));
    paper.addEventListener('change', change);
    return () => paper.removeEventListener('change', change);
  }, []);
  return [frame, (isPrinting ? PRINTED : width) - NAMES_WIDTH];
}
