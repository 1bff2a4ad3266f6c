import { spawnSync } from 'node:child_process';
import { root } from './run-tool.mjs';

// `npm run audit`: no known vulnerability, high or critical, in what production installs. A registry that does not
// answer the question is said, and is no failure: it is not the project's.
const isWindows = process.platform === 'win32';
const { stdout } = spawnSync(isWindows ? 'npm.cmd' : 'npm', ['audit', '--json', '--omit=dev'], {
  cwd: root,
  encoding: 'utf8',
  shell: isWindows,
  timeout: 90_000,
});
const counts = countsIn(stdout);
if (counts === undefined) console.info('The registry does not answer audits: nothing was checked.');
else {
  const { high = 0, critical = 0 } = counts;
  console.info(`Known vulnerabilities in what production installs: ${high} high, ${critical} critical.`);
  if (high + critical > 0) process.exitCode = 1;
}

function countsIn(text) {
  try {
    return JSON.parse(text).metadata?.vulnerabilities;
  } catch {
    return undefined;
  }
}
