import { type Box, overlaps, type Point, type Size } from '../layout/box.ts';

/** How finely a spot is looked for: by parts of the height of a line. */
const FINE = 2;

/**
 * Where the name of a phase is written from far away: beside the number of the phase, or as near to that as it stands on
 * no card. Where cards leave no room in the whole band it stands beside the number, over them.
 */
export function nameSpot(band: Box, cards: readonly Box[], name: Size, beside: Point): Point {
  const taken = cards.filter((card) => overlaps(card, band));
  const step = name.height / FINE;
  let best: { at: Point; away: number } | null = null;
  for (let y = beside.y; y + name.height <= band.y + band.height; y += step)
    for (let x = beside.x; x + name.width <= band.x + band.width; x += step) {
      const away = x - beside.x + (y - beside.y);
      if (best !== null && away >= best.away) break;
      const spot = { x, y, ...name };
      if (!taken.some((card) => overlaps(card, spot))) best = { at: { x, y }, away };
    }
  return best?.at ?? beside;
}
