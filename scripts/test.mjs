import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { clearCounts, countsFolder, sumCounts } from './counts.mjs';
import { runJest } from './run-jest.mjs';
import { root } from './run-tool.mjs';

/** Everything: the gates and fast tests, then recorded histories, real servers and a real browser, one file at a time. */
clearCounts();
const failed = [];
if ((await verify()) !== 0) failed.push('verify');
for (const project of ['replay', 'integration', 'e2e']) {
  const { code, seconds } = await runJest(
    ['--selectProjects', project, '--runInBand', '--passWithNoTests', '--forceExit'],
    {
      env: { JEST_COUNTS_FOLDER: countsFolder },
    },
  );
  console.info(`${code === 0 ? 'ok    ' : 'FAILED'} ${project} ${seconds.toFixed(1)} s`);
  if (code !== 0) failed.push(project);
}
const { passed, failed: failedTests } = sumCounts();
if (failed.length > 0) console.error(`\nNot green: ${failed.join(', ')}.`);
console.info(`\n${passed} passed, ${failedTests} failed`);
process.exitCode = failed.length > 0 ? 1 : 0;

function verify() {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(root, 'scripts/verify.mjs')], { cwd: root, stdio: 'inherit' });
    child.once('close', (code) => resolve(code ?? 1));
  });
}
