/**
 * How long something took, over many runs, in milliseconds. `cpu` is the mean of what the processor spent on it: where
 * other programs share the machine, clocks run while nothing is done.
 */
export type Timing = { p50: number; p95: number; best: number; cpu: number };

/** Runs something until the compiler knows it, then many times more, and says how long it took. */
export function measure(
  work: () => unknown,
  { warmUp = 50, runs = 200 }: { warmUp?: number; runs?: number } = {},
): Timing {
  for (let run = 0; run < warmUp; run++) work();
  const before = process.cpuUsage();
  const times = Array.from({ length: runs }, () => timeOf(work)).sort((a, b) => a - b);
  const { user, system } = process.cpuUsage(before);
  const at = (share: number) => times[Math.min(runs - 1, Math.floor(runs * share))] ?? 0;
  return { p50: at(0.5), p95: at(0.95), best: times[0] ?? 0, cpu: (user + system) / 1000 / runs };
}

function timeOf(work: () => unknown): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}
