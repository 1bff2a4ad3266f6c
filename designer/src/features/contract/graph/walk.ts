import type { Box, Placed } from './boxes.ts';
import type { GraphModel } from './graph-model.ts';

export type Direction = 'onwards' | 'back' | 'up' | 'down';

const KEYS: Record<string, Direction> = {
  ArrowRight: 'onwards',
  ArrowLeft: 'back',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** The way that a key walks; null for other keys. */
export function directionOf(key: string): Direction | null {
  return KEYS[key] ?? null;
}

/**
 * The step one arrives at from another: along an arrow, forwards or back; where there is none, to the nearest card on
 * that side. Up and down go to the nearest card above and below.
 */
export function stepFrom(from: string, direction: Direction, model: GraphModel, placed: Placed): string | null {
  const here = placed.steps.get(from);
  if (!here) return null;
  const along = model.arrows.filter(({ isBack }) => !isBack);
  const joined =
    direction === 'onwards'
      ? along.filter((arrow) => arrow.from === from).map(({ to }) => to)
      : direction === 'back'
        ? along.filter((arrow) => arrow.to === from).map((arrow) => arrow.from)
        : [];
  const joinedCards = joined.flatMap((id) => cardsOf(id, model)).filter((id) => placed.steps.has(id));
  if (joinedCards.length > 0) return nearest(here, joinedCards, placed);
  const others = [...placed.steps.keys()].filter(
    (id) => id !== from && isOnSide(here, placed.steps.get(id), direction),
  );
  return nearest(here, others, placed);
}

/** A step, or the steps inside it where it is a group. */
function cardsOf(id: string, { steps }: GraphModel): string[] {
  const inside = steps.filter(({ group }) => group === id).map((step) => step.id);
  return inside.length === 0 ? [id] : inside;
}

function isOnSide(here: Box, there: Box | undefined, direction: Direction): boolean {
  if (!there) return false;
  if (direction === 'onwards') return there.x >= here.x + here.width;
  if (direction === 'back') return there.x + there.width <= here.x;
  return direction === 'up' ? there.y + there.height <= here.y : there.y >= here.y + here.height;
}

function nearest(here: Box, ids: readonly string[], placed: Placed): string | null {
  const away = (id: string) => {
    const there = placed.steps.get(id) ?? here;
    return Math.hypot(there.x - here.x, there.y - here.y);
  };
  return ids.reduce<string | null>((best, id) => (best === null || away(id) < away(best) ? id : best), null);
}
