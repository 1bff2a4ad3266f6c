import { addCounts, countRuns, countsFolder } from './counts.mjs';
import { runJest } from './run-jest.mjs';

/**
 * Runs tests that write their counts into the folder named in COUNTS_FOLDER; a run that was ended before it could count
 * them counts as one that failed.
 */
export async function counted(run) {
  const before = countRuns();
  const result = await run({ COUNTS_FOLDER: countsFolder });
  if (result.code !== 0 && countRuns() === before) addCounts(`ended-${before}`, { passed: 0, failed: 1 });
  return result;
}

/** Runs jest and keeps its counts. */
export function runCounted(args, options = {}) {
  return counted((env) => runJest(args, { ...options, env: { ...options.env, ...env } }));
}
