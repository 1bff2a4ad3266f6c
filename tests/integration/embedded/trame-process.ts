import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '#embedded/folder';
import { untilSucceeds, within } from '#embedded/time-limit';
import { environmentWithoutServices, isAlive } from './fixtures.ts';

const READY_LIMIT_MS = 60_000;
const GONE_LIMIT_MS = 30_000;

/** `npm start`, as it was built before the tests, as a process of its own, with small stand-ins for the API and the worker. */
export interface TrameProcess {
  readonly pid: number;
  readonly output: () => string;
  readonly ready: Promise<void>;
  readonly signal: (signal: NodeJS.Signals) => void;
  /** Resolves with the exit code, or the signal that ended it. */
  readonly ended: Promise<number | NodeJS.Signals>;
}

/** Starts a whole run on a folder, as a person would at a terminal. */
export function startTrameProcess(dir: string, kind: 'whole' | 'servicesOnly' = 'whole'): TrameProcess {
  const app = (name: string) => join(projectRoot(), `tests/integration/embedded/apps/${name}.mjs`);
  const apps = kind === 'whole' ? ['--api', app('api'), '--worker', app('worker')] : ['--services-only'];
  const arguments_ = ['start', '--dir', dir, ...apps];
  const env: NodeJS.ProcessEnv = { ...environmentWithoutServices(), LANG: 'en' };
  delete env['NODE_OPTIONS'];
  const main = join(projectRoot(), 'dist/start.js');
  const child = spawn(process.execPath, [main, ...arguments_], { env, stdio: 'pipe' });
  let output = '';
  const readySaid = new Promise<void>((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
        if (/(Trame is|services are) ready/.test(output)) resolve();
      });
    }
  });
  const ended = exitOf(child);
  const endedFirst = ended.then((code) => Promise.reject(new Error(`it ended with ${code}:\n${output}`)));
  const ready = within(READY_LIMIT_MS, 'Trame was not ready', Promise.race([readySaid, endedFirst]));
  // A test that expects a refusal never looks at `ready`.
  ready.catch(() => {});
  return {
    pid: child.pid ?? 0,
    output: () => output,
    ready,
    signal: (signal) => void child.kill(signal),
    ended,
  };
}

/** The processes of the run on this folder, by name, as `run.json` has them. */
export function processesOf(dir: string): Record<string, { readonly pid: number; readonly keeperPid: number }> {
  return JSON.parse(readFileSync(join(dir, 'run.json'), 'utf8')).processes;
}

/** Resolves when none of these processes exists any more. */
export function allGone(pids: readonly number[]): Promise<void> {
  return untilSucceeds({
    what: `The end of processes ${pids.join(', ')}`,
    limitMs: GONE_LIMIT_MS,
    everyMs: 20,
    attempt: async () => {
      const left = pids.filter(isAlive);
      if (left.length > 0) throw new Error(`still there: ${left.join(', ')}`);
    },
  });
}

async function exitOf(child: ChildProcess): Promise<number | NodeJS.Signals> {
  const [code, signal] = (await once(child, 'exit')) as [number | null, NodeJS.Signals | null];
  return code ?? signal ?? 0;
}
