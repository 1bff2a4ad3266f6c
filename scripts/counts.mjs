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

/** The tests passed and failed in all runs since the counts were cleared. */
export function sumCounts() {
  if (!existsSync(countsFolder)) return { passed: 0, failed: 0 };
  const counts = readdirSync(countsFolder).map((file) => JSON.parse(readFileSync(join(countsFolder, file), 'utf8')));
  return counts.reduce((sum, { passed, failed }) => ({ passed: sum.passed + passed, failed: sum.failed + failed }), {
    passed: 0,
    failed: 0,
  });
}
