/** A name as it is searched: lower case, no accents, single blanks. */
export function searchKeyOf(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** The words a text is found by, each once. */
export function wordsOf(text: string): string[] {
  const words = searchKeyOf(text).split(/[^\p{L}\p{N}]+/u);
  return [...new Set(words.filter((word) => word !== ''))];
}
