import type { Size } from '../layout/box.ts';

/** The size of letters that are read without effort, and the smallest that are read at all. */
const USUAL = 15;
const SMALLEST = 9;
/** A line of letters is so much higher than their size, and a letter about so wide. */
const LINE = 1.3;
const LETTER = 0.58;
/** Around the letters, at both ends together. */
const PADDING = 10;

/** How large the name of a phase is written on the screen from far away, in a band of this height; null where no line fits. */
export function nameSize(height: number): number | null {
  const most = Math.floor(height / LINE);
  return most < SMALLEST ? null : Math.min(USUAL, most);
}

/** About the room that a name takes on the screen. */
export function lineSize(name: string, size: number): Size {
  return { width: name.length * size * LETTER + PADDING, height: size * LINE };
}

/** From near, names stand in the head of their band; so large at least on the screen, and so large at most in the drawing. */
const READ = 12.5;
const NEAR = { least: 14, most: 20 } as const;

/** How large a name is written from near, in pixels of the drawing: as one goes away from it, it grows a little. */
export function nearNameSize(zoom: number): number {
  return Math.min(NEAR.most, Math.max(NEAR.least, Math.ceil(READ / zoom)));
}
