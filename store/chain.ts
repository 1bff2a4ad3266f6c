import type { Fact } from '#schema/facts';
import { sha256 } from './sha256.ts';

/** One link of a contract's chain: the fact as stored, and the hash that binds it to all before it. */
export type Link = { fact: Fact; body: string; hash: string };

/** The hash before the first fact. It names the contract, so that no chain can stand in for another. */
export function genesisHash(contract: string): string {
  return sha256(`trame/journal/1:${contract}`);
}

/**
 * Chains facts onto the hash of the one before them. What is hashed is what is stored: the fact as the engine wrote
 * it, in its own order of keys, so that folding the journal gives the state again byte for byte.
 */
export function chain(previousHash: string, facts: Fact[]): Link[] {
  let hash = previousHash;
  return facts.map((fact) => {
    const body = JSON.stringify(fact);
    hash = nextHash(hash, body);
    return { fact, body, hash };
  });
}

/** The hash of a link: the one before it, and the exact bytes of the fact. */
export function nextHash(previousHash: string, body: string): string {
  return sha256(`${previousHash}${body}`);
}
