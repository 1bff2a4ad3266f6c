import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { clearCounts, sumCounts } from './counts.mjs';
import { counted, runCounted } from './run-counted.mjs';
import { root, runTool } from './run-tool.mjs';

/**
 * Recorded histories, real servers: each with a limit of its own in minutes. Tests with real servers wait half their
 * time, so two files run beside each other, each with servers of its own.
 */
const SLOW = { replay: { minutes: 5, atOnce: 1 }, integration: { minutes: 30, atOnce: 2 } };

/** Journeys in a real browser that live one of the others again, smaller or in English: not lived here … */
const LIVED_AGAIN = ['mulhouse-1440-en', 'mulhouse-390', 'alsace-calendar-en', 'team-en'];
/** … and those that take as long as all others: a programme drawn key by key or click by click, the 96 states of the designer. */
const LONG = ['mulhouse-by-keyboard', 'mulhouse-by-mouse', 'states-editor'];
/** The whole contract is lived on a Trame of its own: what its people have to do fills one page. */
const WHOLE = 'mulhouse-1440-fr';

// `npm test`: everything. First the gates and the tests that need no server, then the others, even after a failure.
clearCounts();
const failed = (await verify()) === 0 ? [] : ['verify'];
for (const [project, how] of Object.entries(SLOW)) {
  if (!(await passes(project, how))) failed.push(project);
}
if (!(await travels([WHOLE]))) failed.push('the whole contract');
if (!(await travels(without(WHOLE, ...LIVED_AGAIN, ...LONG)))) failed.push('journeys');
const sum = sumCounts();
// Said once more at the end: what went wrong in the middle of half an hour is otherwise far up.
for (const fault of sum.faults) console.error(`\n${firstLines(fault)}`);
console.info(`\nIn all ${sum.passed} tests passed and ${sum.failed} failed.`);
if (failed.length > 0) console.error(`Not green: ${failed.join(', ')}.`);
process.exitCode = failed.length > 0 ? 1 : 0;

function verify() {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(root, 'scripts/verify.mjs')], { cwd: root, stdio: 'inherit' });
    child.once('close', (code) => resolve(code ?? 1));
  });
}

async function passes(project, { minutes, atOnce }) {
  // Servers are ended by the tests that started them, and by their keepers when a test is ended; jest does not wait.
  const args = ['--selectProjects', project, `--maxWorkers=${atOnce}`, '--forceExit'];
  const { code, seconds } = await runCounted(args, { limitMs: minutes * 60_000 });
  return say(project, code, seconds);
}

function without(...names) {
  return names.flatMap((name) => ['--but', name]);
}

async function travels(args) {
  const nodeArgs = ['--import', import.meta.resolve('tsx')];
  const limitMs = 45 * 60_000;
  const { code, seconds } = await counted((env) => runTool('tests/e2e/run.ts', args, { nodeArgs, limitMs, env }));
  return say('journeys', code, seconds);
}

function say(name, code, seconds) {
  console.info(`${code === 0 ? 'ok    ' : 'FAILED'} ${name.padEnd(13)} ${seconds.toFixed(1).padStart(5)} s`);
  return code === 0;
}

/** Enough of a fault to know what it is; the whole of it stands where it happened. */
function firstLines(fault, most = 40) {
  const lines = fault.split('\n');
  return lines.length > most ? [...lines.slice(0, most), '…'].join('\n') : fault;
}
