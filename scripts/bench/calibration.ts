import { measure } from './measure.ts';

type Leaf = { id: string; n: number; next: Leaf | null };

/** What `calibrate` gives on a machine of 2026 with nothing else to do: the unit of the ratios. */
export const REFERENCE_MS = 3;

/**
 * The best time of a fixed piece of work that uses the machine as the engine does: small objects, string keys, sorting.
 * Machines differ, and so do two minutes on one machine; a ratio to this can be compared where milliseconds cannot.
 */
export function calibrate(): number {
  return measure(fixedWork, { warmUp: 20, runs: 40 }).best;
}

function fixedWork(): number {
  let sum = 0;
  for (let round = 0; round < 40; round++) {
    const byId: Record<string, Leaf> = {};
    let last: Leaf | null = null;
    for (let n = 0; n < 250; n++) {
      last = { id: `step~${(n * 7919) % 251}`, n, next: last };
      byId[last.id] = last;
    }
    const sorted = Object.values(byId).sort((a, b) => a.n - b.n || (a.id < b.id ? -1 : 1));
    sum += JSON.stringify(sorted.map(({ id, n }) => ({ id, n }))).length;
  }
  return sum;
}
