import { countAsFailed, newCountsFile } from './counts.mjs';
import { runJest } from './run-jest.mjs';

/**
 * Runs tests that write their counts into the file named in COUNTS_FILE; a run that was ended before it could count them
 * counts as one that failed.
 */
export async function counted(run) {
  const file = newCountsFile();
  const result = await run({ COUNTS_FILE: file });
  if (result.code !== 0) countAsFailed(file);
  return result;
}

/** Runs jest and keeps its counts. */
export function runCounted(args, options = {}) {
  return counted((env) => runJest(args, { ...options, env: { ...options.env, ...env } }));
}
