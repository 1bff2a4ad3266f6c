import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run-tool.mjs';

/** Where the runs of one `npm test` leave their counts, each in a file of its own. */
const folder = join(root, 'test-output', 'counts');
let files = 0;

/** Forgets the counts of earlier runs. */
export function clearCounts() {
  rmSync(folder, { recursive: true, force: true });
}

/** A file that no other run writes its counts into. */
export function newCountsFile() {
  files += 1;
  mkdirSync(folder, { recursive: true });
  return join(folder, `${process.pid}-${files}.json`);
}

/** Counts a run that left nothing as one test that failed. */
export function countAsFailed(file) {
  if (!existsSync(file)) writeFileSync(file, JSON.stringify({ passed: 0, failed: 1 }));
}

/** The tests passed and failed in all runs since the counts were cleared, and what was wrong with those that failed. */
export function sumCounts() {
  const runs = existsSync(folder) ? readdirSync(folder).map(readRun) : [];
  return {
    passed: runs.reduce((sum, { passed }) => sum + passed, 0),
    failed: runs.reduce((sum, { failed }) => sum + failed, 0),
    faults: runs.flatMap(({ faults = [] }) => faults),
  };
}

function readRun(file) {
  return JSON.parse(readFileSync(join(folder, file), 'utf8'));
}
