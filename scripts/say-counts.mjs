import { sumCounts } from './counts.mjs';

// The closing line of `.ci/run`, which fails when a test did.
const { passed, failed } = sumCounts();
console.info(`${passed} passed, ${failed} failed`);
if (failed > 0) process.exitCode = 1;
