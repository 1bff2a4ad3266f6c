import { type RefObject, useEffect } from 'react';
import { useDesk } from './desk.ts';

/**
 * While something is on its way over the drawing (a line, cards, what comes from the palette), the bars that lie over it
 * are seen through and let the pointer through: it can be let go on a card that lies under them.
 */
export function useClearWay(place: RefObject<HTMLElement | null>): void {
  const desk = useDesk();
  useEffect(() => {
    const look = () => {
      const { isHolding, isDrawing, isBringing } = desk.state();
      place.current?.toggleAttribute('data-clear', isHolding || isDrawing || isBringing);
    };
    look();
    return desk.subscribe(look);
  }, [desk, place]);
}
