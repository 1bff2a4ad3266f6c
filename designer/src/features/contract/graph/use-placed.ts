import { useEffect, useState } from 'react';
import { type Placed, placedAsDrawn } from './boxes.ts';
import type { GraphModel } from './graph-model.ts';

/** Places for a drawing: as it was drawn, or worked out, which takes a moment and loads its means on demand. */
export function usePlaced(model: GraphModel): Placed | null {
  const shape = shapeOf(model);
  const [worked, setWorked] = useState<{ shape: string; placed: Placed } | null>(null);
  const drawn = placedAsDrawn(model);
  const isDrawn = drawn !== null;
  useEffect(() => {
    if (isDrawn) return;
    let isWanted = true;
    void import('./elk-layout.ts')
      .then(({ placedByElk }) => placedByElk(model))
      .then((placed) => isWanted && setWorked({ shape, placed }));
    return () => {
      isWanted = false;
    };
    // The same steps and arrows have the same places, however they stand.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [shape, isDrawn]);
  return drawn ?? (worked?.shape === shape ? worked.placed : null);
}

function shapeOf({ steps, arrows }: GraphModel): string {
  return [...steps.map(({ id, group }) => `${id}<${group ?? ''}`), ...arrows.map(({ id }) => id)].join(' ');
}
