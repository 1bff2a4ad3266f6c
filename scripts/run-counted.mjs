import { addCounts, countRuns, countsFolder } from './counts.mjs';
import { runJest } from './run-jest.mjs';

/** Runs jest and keeps its counts; a run that was ended before it could count its tests counts as one that failed. */
export async function runCounted(args, options = {}) {
  const before = countRuns();
  const result = await runJest(args, { ...options, env: { ...options.env, JEST_COUNTS_FOLDER: countsFolder } });
  if (result.code !== 0 && countRuns() === before) addCounts(`ended-${before}`, { passed: 0, failed: 1 });
  return result;
}
