import type { Arranged } from '../layout/arrange.ts';

const MARGIN = 12;
/** Smaller than this, cards are no longer read. */
const SMALLEST = 0.85;
/** Smaller than this, not even the numbers of the phases are. */
const SMALLEST_MAP = 0.16;

/**
 * The drawing from its beginning, as large as its bands allow and as small as its cards are still read; on a telephone,
 * where three words would fill the width, all of its width.
 */
export function firstView(
  { bands }: Arranged,
  { width, isNarrow }: { width: number; isNarrow: boolean },
): { x: number; y: number; zoom: number } {
  const widest = Math.max(1, ...[...bands.values()].map((band) => band.width));
  const zoom = Math.min(1, Math.max(isNarrow ? SMALLEST_MAP : SMALLEST, (width - 2 * MARGIN) / widest));
  return { x: MARGIN, y: MARGIN, zoom };
}

/** A pane is seldom smaller than this, without its margins and bars: that of a telephone. */
const PANE = { width: 272, height: 200 };
const USUAL_SMALLEST = 0.1;

/** As far away as it takes to see all of a drawing, however large it is. */
export function smallestZoom({ bands }: Arranged): number {
  const all = [...bands.values()];
  const width = Math.max(1, ...all.map((band) => band.width));
  const height = Math.max(1, ...all.map((band) => band.y + band.height));
  return Math.min(USUAL_SMALLEST, PANE.width / width, PANE.height / height);
}
