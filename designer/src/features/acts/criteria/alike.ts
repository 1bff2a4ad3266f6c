/** Shorter words bind sentences together and say little of what they mean. */
const SHORTEST = 4;
const ENOUGH = 0.5;

/** Whether two criteria may be saying nearly the same: half the words that mean something, accents and plurals aside. */
export function areAlike(one: string, other: string): boolean {
  const [mine, theirs] = [meaningOf(one), meaningOf(other)];
  const shared = [...mine].filter((word) => theirs.has(word)).length;
  const least = Math.min(mine.size, theirs.size);
  return least > 0 && shared / least >= ENOUGH;
}

function meaningOf(words: string): Set<string> {
  const plain = words.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  const long = plain.split(/[^\p{L}]+/u).filter((word) => word.length >= SHORTEST);
  return new Set(long.map((word) => word.replace(/[sx]$/, '')));
}
