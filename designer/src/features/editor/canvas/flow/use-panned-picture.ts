import type { OnMove } from '@xyflow/react';
import { useState } from 'react';
import { CANVAS } from './canvas-place.ts';

type Moves = { onMoveStart?: OnMove; onMove?: OnMove; onMoveEnd?: OnMove };

/**
 * While a large drawing is moved about by hand from far away, its picture is shifted as it is instead of being painted
 * again in each frame. It is painted again as soon as somebody comes nearer or goes farther: a picture that is enlarged
 * is not sharp. From near, where cards come and go at the edges, shifting costs more than it spares.
 */
export function usePannedPicture(isSketch: boolean): Moves {
  const [moves] = useState(createMoves);
  return isSketch ? moves : NO_MOVES;
}

const NO_MOVES: Moves = {};
const BY_HAND = new Set(['mousedown', 'touchstart']);

function createMoves(): Moves {
  let from: number | null = null;
  const keep = (zoom: number | null) => {
    from = zoom;
    document.getElementById(CANVAS)?.toggleAttribute('data-panned', zoom !== null);
  };
  return {
    onMoveStart: (event, { zoom }) => keep(event !== null && BY_HAND.has(event.type) ? zoom : null),
    onMove: (_event, { zoom }) => {
      if (from !== null && zoom !== from) keep(null);
    },
    onMoveEnd: () => keep(null),
  };
}
