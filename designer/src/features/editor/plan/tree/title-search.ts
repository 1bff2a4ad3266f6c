import { plainText } from '../../../../ui/find.ts';

/** A letter more belongs to the same title for so long; once a search is asked for, its first one may come later. */
const NEXT_MS = 700;
const FIRST_MS = 3_000;

/** A title that is looked for by typing how it begins. */
export function createTitleSearch(now: () => number = () => performance.now()) {
  let text = '';
  let at = Number.NEGATIVE_INFINITY;
  const isGoingOn = () => now() - at < (text === '' ? FIRST_MS : NEXT_MS);
  return {
    isGoingOn,
    /** From now on every letter is one of a title, whatever it does otherwise. */
    begin(): void {
      text = '';
      at = now();
    },
    /** Gives what has been typed of the title so far. */
    type(letter: string): string {
      text = (isGoingOn() ? text : '') + plainText(letter);
      at = now();
      return text;
    },
  };
}
