import { Problem } from '../problem.ts';

/** How many acts one contract may have in flight: Temporal refuses the eleventh, and a few retries need room. */
export const IN_FLIGHT = 8;

/** More than this many people waiting at one contract is not a busy day. */
const MOST_WAITING = 1_000;

export type Gate = ReturnType<typeof createGate>;

/** Lets so many through at once for each key; the others wait in the order they came. */
export function createGate(width = IN_FLIGHT, mostWaiting = MOST_WAITING) {
  const gates = new Map<string, { inside: number; waiting: (() => void)[] }>();

  async function enter(key: string): Promise<void> {
    const gate = gates.get(key) ?? { inside: 0, waiting: [] };
    gates.set(key, gate);
    if (gate.inside < width) {
      gate.inside += 1;
      return;
    }
    if (gate.waiting.length >= mostWaiting) throw new Problem('TOO_BUSY');
    await new Promise<void>((resolve) => gate.waiting.push(resolve));
  }

  /** The place passes straight to whoever waits next. */
  function leave(key: string): void {
    const gate = gates.get(key);
    const next = gate?.waiting.shift();
    if (next) return next();
    if (gate && --gate.inside === 0) gates.delete(key);
  }

  return {
    async through<T>(key: string, work: () => Promise<T>): Promise<T> {
      await enter(key);
      try {
        return await work();
      } finally {
        leave(key);
      }
    },
  };
}
