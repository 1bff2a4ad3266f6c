import { createListeners } from '../../api-client/listeners.ts';

/** What was said last; the same sentence twice is said twice. */
export type Said = { words: string; turn: number };

let said: Said = { words: '', turn: 0 };
const { tell, subscribe } = createListeners();

/** Says something to those who listen to the page rather than look at it. Polite: it waits for a pause. */
export function announce(words: string): void {
  said = { words, turn: said.turn + 1 };
  tell();
}

/** For the one place of the page that speaks. */
export const saying = {
  now: () => said,
  subscribe,
};
