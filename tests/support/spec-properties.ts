import { it } from '@jest/globals';
import fc from 'fast-check';

/** `TRAME_SEED=random` for other examples, `TRAME_RUNS=50` for fifty times as many. */
const asked = process.env.TRAME_SEED;
const SEED = asked === 'random' ? Math.floor(Math.random() * 0x7fffffff) : Number(asked ?? 20_081_218);
const TIMES = Number(process.env.TRAME_RUNS ?? 1);
const LONGEST_MS = 60_000;

/**
 * A property as a test. Its seed stands in its name, so that a failure can be played again; the failing example is
 * shrunk and shown with the path that leads to it.
 */
export function holds<T>(name: string, runs: number, examples: fc.Arbitrary<T>, check: (example: T) => void): void {
  it(
    `${name} (seed ${SEED})`,
    () => fc.assert(fc.property(examples, check), { seed: SEED, numRuns: runs * TIMES }),
    LONGEST_MS * TIMES,
  );
}
