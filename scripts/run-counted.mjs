import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { countsFolder } from './counts.mjs';
import { runJest } from './run-jest.mjs';

/** Runs jest and keeps its counts; a run that was ended before it could count its tests counts as one that failed. */
export async function runCounted(args, options = {}) {
  const before = countFiles();
  const result = await runJest(args, { ...options, env: { ...options.env, JEST_COUNTS_FOLDER: countsFolder } });
  if (result.code !== 0 && countFiles() === before) noteOneFailure();
  return result;
}

function countFiles() {
  return existsSync(countsFolder) ? readdirSync(countsFolder).length : 0;
}

function noteOneFailure() {
  mkdirSync(countsFolder, { recursive: true });
  writeFileSync(join(countsFolder, `ended-${countFiles()}.json`), JSON.stringify({ passed: 0, failed: 1 }));
}
