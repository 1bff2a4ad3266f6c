import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A jest reporter that writes how many tests passed and failed, and what was wrong, for whoever adds up several runs. */
export default class CountReporter {
  onRunComplete(_contexts, results) {
    const folder = process.env.COUNTS_FOLDER;
    if (folder === undefined) return;
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, `${process.pid}.json`), JSON.stringify(countsOf(results)));
  }
}

/** A file that could not run counts as one failed test: it must not disappear from the sum. */
function countsOf({ numPassedTests, numFailedTests, numRuntimeErrorTestSuites, testResults }) {
  const faults = testResults.flatMap(({ failureMessage }) => (failureMessage ? [failureMessage] : []));
  return { passed: numPassedTests, failed: numFailedTests + numRuntimeErrorTestSuites, faults };
}
