import type { Size } from '../layout/box.ts';

/** Around what is looked at as a whole. */
const MARGIN = 24;
/** What the bar below takes, and the map in its corner, with the room around them. */
const BAR = 72;
const MAP: Size = { width: 156, height: 120 };

type Padding = Record<'top' | 'right' | 'bottom' | 'left', `${number}px`>;

/**
 * The room that is kept free at each side of the canvas, so that no card of what is looked at as a whole lies under the
 * bar or the map: under it, or at its right, whichever leaves it larger.
 */
export function clearOfBars({ width, height }: Size, pane: Size, hasMap: boolean): Padding {
  const padding = (right: number, bottom: number) => ({ top: MARGIN, right, bottom, left: MARGIN });
  const ways = hasMap ? [padding(MARGIN, MAP.height), padding(MAP.width, BAR)] : [padding(MARGIN, BAR)];
  const zoomOf = ({ top, right, bottom, left }: ReturnType<typeof padding>) =>
    Math.min((pane.width - left - right) / width, (pane.height - top - bottom) / height);
  const [best = padding(MARGIN, BAR)] = ways.sort((one, other) => zoomOf(other) - zoomOf(one));
  return { top: `${best.top}px`, right: `${best.right}px`, bottom: `${best.bottom}px`, left: `${best.left}px` };
}
