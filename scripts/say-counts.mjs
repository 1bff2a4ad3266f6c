import { sumCounts } from './counts.mjs';

// The closing line of `.ci/run`.
const { passed, failed } = sumCounts();
console.info(`${passed} passed, ${failed} failed`);
