import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { RunFile } from './run-file.ts';
import { untilSucceeds } from './time-limit.ts';

/** The environment variable that marks every process of a run with its token. */
export const RUN_VARIABLE = 'TRAME_RUN';

/** A keeper that saw its channel close ends its process by itself within 3 s. */
const KEEPER_LIMIT_MS = 4000;
const KILL_LIMIT_MS = 5000;

/**
 * Ends what an earlier run on the same folder left behind (its keeper was killed too, or is still stopping).
 * Needed because two Temporal servers open the same file without complaint. Only processes that carry the token
 * of that run are touched: a pid alone may have been given to somebody else since.
 */
export async function endLeftovers(last: RunFile): Promise<void> {
  const left = Object.entries(last.processes).filter(
    ([, { pid, keeperPid }]) => remains(last, [pid, keeperPid]).length > 0,
  );
  await Promise.all(left.map(([name, { pid, keeperPid }]) => endOne(name, last, [pid, keeperPid])));
}

async function endOne(name: string, last: RunFile, pids: readonly number[]): Promise<void> {
  const gone = (limitMs: number) =>
    untilSucceeds({
      what: `The end of ${name} (processes ${pids.join(', ')}), left by an earlier run,`,
      limitMs,
      everyMs: 20,
      attempt: async () => {
        if (remains(last, pids).length > 0) throw new Error('it still runs');
      },
    });
  const [, keeperPid = 0] = pids;
  try {
    await gone(carriesToken(keeperPid, last.token) ? KEEPER_LIMIT_MS : 0);
  } catch {
    for (const pid of remains(last, pids)) killQuietly(pid);
    await gone(KILL_LIMIT_MS);
  }
}

function remains(last: RunFile, pids: readonly number[]): readonly number[] {
  return pids.filter((pid) => carriesToken(pid, last.token));
}

/** Ends one process of a run, if it is still there: its keeper may have been killed before it. */
export async function endOrphan(pid: number, token: string): Promise<void> {
  if (!carriesToken(pid, token)) return;
  killQuietly(pid);
  await untilSucceeds({
    what: `The end of process ${pid}`,
    limitMs: KILL_LIMIT_MS,
    everyMs: 10,
    attempt: async () => {
      if (carriesToken(pid, token)) throw new Error('it still runs');
    },
  });
}

/** Whether a process exists and was started by the run with this token. */
export function carriesToken(pid: number, token: string): boolean {
  if (pid <= 0 || token === '') return false;
  return environmentOf(pid).includes(`${RUN_VARIABLE}=${token}`);
}

function environmentOf(pid: number): string {
  try {
    if (process.platform === 'linux') return readFileSync(`/proc/${pid}/environ`, 'utf8');
    if (process.platform === 'win32') return '';
    return execFileSync('ps', ['eww', '-p', String(pid), '-o', 'command='], { encoding: 'utf8' });
  } catch {
    return '';
  }
}

function killQuietly(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It ended in between.
  }
}
