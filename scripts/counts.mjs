import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run-tool.mjs';

/** Where the runs of one `npm test` leave their counts. */
export const countsFolder = join(root, 'test-output', 'counts');

/** Forgets the counts of earlier runs. */
export function clearCounts() {
  rmSync(countsFolder, { recursive: true, force: true });
}

/** Adds what was not counted by jest itself. */
export function addCounts(name, counts) {
  mkdirSync(countsFolder, { recursive: true });
  writeFileSync(join(countsFolder, `${name}.json`), JSON.stringify(counts));
}

/** How many runs have left their counts. */
export function countRuns() {
  return existsSync(countsFolder) ? readdirSync(countsFolder).length : 0;
}

/** The tests passed and failed in all runs since the counts were cleared, and what was wrong with those that failed. */
export function sumCounts() {
  const runs = existsSync(countsFolder) ? readdirSync(countsFolder).map(readRun) : [];
  return {
    passed: runs.reduce((sum, { passed }) => sum + passed, 0),
    failed: runs.reduce((sum, { failed }) => sum + failed, 0),
    faults: runs.flatMap(({ faults = [] }) => faults),
  };
}

function readRun(file) {
  return JSON.parse(readFileSync(join(countsFolder, file), 'utf8'));
}
