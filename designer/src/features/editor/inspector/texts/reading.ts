/** A sentence of more words is hard to follow: the rule of easy-read texts. */
export const LONGEST_SENTENCE = 12;

export type Sentence = { text: string; words: number };
/** How a text reads: how many sentences, and which are too long. */
export type Reading = { sentences: number; long: Sentence[] };

/** Reads a text sentence by sentence. */
export function readingOf(text: string): Reading {
  const sentences = sentencesOf(text);
  return { sentences: sentences.length, long: sentences.filter(({ words }) => words > LONGEST_SENTENCE) };
}

/** A sentence ends with its mark or with its line: a list has one on each line. */
export function sentencesOf(text: string): Sentence[] {
  return text
    .split(/(?<=[.!?…])\s+|\n+/)
    .map((part) => part.trim())
    .map((part) => ({ text: part, words: wordsOf(part).length }))
    .filter(({ words }) => words > 0);
}

/** The words of a text: "l’école" is two, "aujourd’hui" and "rendez-vous" are one each. */
export function wordsOf(text: string): string[] {
  const found =
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/aujourd'hui|[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*'?/gu) ?? [];
  return found.map((word) => word.replace(/'$/, ''));
}

/** Words of a text that are not among the common ones, each once. Names are left out: they have a capital inside a sentence. */
export function rareWords(text: string, isCommon: (word: string) => boolean): string[] {
  const names = new Set(namesIn(text));
  const rare = wordsOf(text).filter((word) => word.length > 2 && !names.has(word) && !isCommon(word));
  return [...new Set(rare)];
}

/** "CRESUS", "la Nef": capitals inside a sentence, or nothing but capitals. */
function namesIn(text: string): string[] {
  return sentencesOf(text).flatMap(({ text: sentence }) => {
    const found = sentence.match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? [];
    return found
      .filter((word, at) => /^\p{Lu}/u.test(word) && (at > 0 || /^\p{Lu}{2,}$/u.test(word)))
      .map((word) => word.toLowerCase());
  });
}
