import type { Fact } from '#schema/facts';

/** Ids of people, contracts, acts and texts, and digests of texts: 32 or 64 digits that nobody chose. */
const RANDOM = /\b(?:[0-9a-f]{64}|[0-9a-f]{32})\b/g;

/**
 * A journal as it may be compared with that of another contract: without instants, and with each random id replaced by
 * the place at which it appears first. Civil dates stay: they are what the journal is about.
 */
export function normalJournal(facts: readonly Fact[]): string[] {
  const names = new Map<string, string>();
  const nameOf = (id: string) => {
    const name = names.get(id) ?? `id-${names.size + 1}`;
    names.set(id, name);
    return name;
  };
  return facts.map(({ at: _at, ...fact }) => JSON.stringify(fact).replace(RANDOM, nameOf));
}
