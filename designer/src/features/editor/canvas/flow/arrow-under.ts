import type { Point } from '../layout/box.ts';

/** The arrow at a point of the screen, whatever lies over it. */
export function arrowUnder({ x, y }: Point): string | null {
  for (const element of document.elementsFromPoint(x, y)) {
    const arrow = element.closest<SVGElement>('.react-flow__edge');
    if (arrow) return arrow.dataset['id'] ?? null;
  }
  return null;
}

/** The step at a point of the screen; of an open group, wherever no step of it lies. */
export function stepUnder({ x, y }: Point): string | null {
  const node = document.elementFromPoint(x, y)?.closest<HTMLElement>('.react-flow__node:not(.react-flow__node-band)');
  return node?.dataset['id'] ?? null;
}

/** Whether a card lies at a point of the screen; an open group, in which one still looks for one, is none. */
export function isOverCard({ x, y }: Point): boolean {
  return document.elementFromPoint(x, y)?.closest('.react-flow__node-step') != null;
}
