/** How long something took, over many runs, in milliseconds. */
export type Timing = { p50: number; p95: number; best: number; runs: number };

/** Runs something until the compiler knows it, then many times more, and says how long it took. */
export function measure(
  work: () => unknown,
  { warmUp = 50, runs = 200 }: { warmUp?: number; runs?: number } = {},
): Timing {
  for (let run = 0; run < warmUp; run++) work();
  const times = Array.from({ length: runs }, () => timeOf(work)).sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(runs - 1, Math.floor(runs * share))] ?? 0;
  return { p50: at(0.5), p95: at(0.95), best: times[0] ?? 0, runs };
}

function timeOf(work: () => unknown): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}
