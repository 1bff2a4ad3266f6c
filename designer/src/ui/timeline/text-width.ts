/** How wide the letters of the drawings are, in the size of the marks: those that are not named here are as wide as most. */
const WIDTHS: readonly [letters: string, width: number][] = [
  ["iîïjlI.,:;!|’'() ›\u00a0\u202f", 3.4],
  ['ft-r/', 5.2],
  ['mMwOQ«»%…ÔŒœæ', 10],
  ['W', 12.2],
  ['ACGDHNRUVXÀÂÙÛ', 8.8],
];
const USUAL = 7.1;
const OF_LETTER = new Map(
  WIDTHS.flatMap(([letters, width]) => Array.from(letters, (letter) => [letter, width] as const)),
);

/**
 * About how wide some words are in the drawing, rather too much than too little. Reckoned, not measured: the same in
 * every browser, and without asking for the layout of the page at every stroke of a key.
 */
export function textWidth(words: string): number {
  let width = 0;
  for (const letter of words) width += OF_LETTER.get(letter) ?? USUAL;
  return width;
}

const MORE = '…';
/** Fewer letters than that say nothing. */
const LEAST_LETTERS = 3;

/** As many words as there is room for, with a sign that there are more. */
export function cut(words: string, room: number): string {
  if (textWidth(words) <= room) return words;
  const left = room - textWidth(MORE);
  let width = 0;
  let kept = 0;
  for (const letter of words) {
    width += OF_LETTER.get(letter) ?? USUAL;
    if (width > left) break;
    kept += letter.length;
  }
  return kept < LEAST_LETTERS ? '' : `${words.slice(0, kept).trimEnd()}${MORE}`;
}
