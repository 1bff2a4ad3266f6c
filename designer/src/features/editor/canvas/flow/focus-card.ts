import { cardId } from '../cards/card-id.ts';

const FRAMES = 20;

/** Gives a card the focus, once it is drawn. */
export function focusCard(step: string): void {
  let left = FRAMES;
  const look = () => {
    const card = document.getElementById(cardId(step));
    if (card) card.focus({ preventScroll: true });
    else if (--left > 0) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
