import { writeFileSync } from 'node:fs';

/** A jest reporter that writes how many tests passed and failed, and what was wrong, for whoever adds up several runs. */
export default class CountReporter {
  onRunComplete(_contexts, results) {
    const file = process.env.COUNTS_FILE;
    if (file !== undefined) writeFileSync(file, JSON.stringify(countsOf(results)));
  }
}

/** A file that could not run counts as one failed test: it must not disappear from the sum. */
function countsOf({ numPassedTests, numFailedTests, numRuntimeErrorTestSuites, testResults }) {
  const faults = testResults.flatMap(({ failureMessage }) => (failureMessage ? [failureMessage] : []));
  return { passed: numPassedTests, failed: numFailedTests + numRuntimeErrorTestSuites, faults };
}
