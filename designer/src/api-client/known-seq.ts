/** The last fact that this page knows of each contract: reads ask for nothing older. */
const known = new Map<string, number>();

/** How far a contract is known to have got; undefined when nothing of it was ever read. */
export function knownSeq(contract: string): number | undefined {
  return known.get(contract);
}

/** Remembers how far a contract got. True when that is further than what the page showed. */
export function learnSeq(contract: string, seq: number): boolean {
  const before = known.get(contract);
  if (before !== undefined && seq <= before) return false;
  known.set(contract, seq);
  return before !== undefined;
}
