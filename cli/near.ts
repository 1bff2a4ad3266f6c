import type { Language } from './terminal.ts';

/** The end of a sentence that names what somebody may have meant, or nothing. */
export function nearest(word: string, known: readonly string[]): string {
  const close = known
    .map((name) => ({ name, distance: distanceBetween(word.slice(0, 64), name) }))
    .filter(({ name, distance }) => distance <= Math.max(2, name.length / 3))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, 3);
  return close.length === 0 ? '' : ` → ${close.map(({ name }) => name).join(', ')} ?`;
}

/** How many letters must be typed, removed or changed to make one word of another. */
function distanceBetween(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, ix) => ix);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** A text in the language asked for, or in French where nobody translated it. */
export function textOf(text: { fr: string; en?: string | undefined }, language: Language): string {
  return text[language] ?? text.fr;
}
