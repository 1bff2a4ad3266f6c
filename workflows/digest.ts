/**
 * A 106-bit fingerprint of a message, to notice that the same idempotency key came with another body. It protects
 * against mistakes, not against forgers: the workflow sandbox has no cryptography, and needs none here.
 */
export function digestOf(body: unknown): string {
  const text = JSON.stringify(body, withSortedKeys);
  return hash53(text, 0).toString(36) + hash53(text, 1).toString(36);
}

function withSortedKeys(_key: string, value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The public-domain "cyrb53" string hash: two 32-bit lanes, mixed at the end. */
function hash53(text: string, seed: number): number {
  let high = 0xdeadbeef ^ seed;
  let low = 0x41c6ce57 ^ seed;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return 4294967296 * (2097151 & low) + (high >>> 0);
}
