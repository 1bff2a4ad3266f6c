import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { TrameFolder } from './folder.ts';

/** The pids of one kept process: itself and its keeper. */
export interface RunningProcess {
  readonly pid: number;
  readonly keeperPid: number;
}

/** What `run.json` says: ports outlive a run so that the next one may reuse them, pids do not. */
export interface RunFile {
  /** Given to every process of this run in `TRAME_RUN`, so that a later start recognises what was left behind. */
  readonly token: string;
  readonly pid: number;
  readonly ports: Readonly<Record<string, number>>;
  readonly processes: Readonly<Record<string, RunningProcess>>;
}

/** Reads `run.json`; an absent or unreadable file is an empty one. */
export function readRunFile(folder: TrameFolder): RunFile {
  const empty: RunFile = { token: '', pid: 0, ports: {}, processes: {} };
  if (!existsSync(folder.runFile)) return empty;
  try {
    return { ...empty, ...(JSON.parse(readFileSync(folder.runFile, 'utf8')) as Partial<RunFile>) };
  } catch {
    return empty;
  }
}

/** Replaces `run.json` in one step, so that a reader never sees half a file. */
export function writeRunFile(folder: TrameFolder, run: RunFile): void {
  const next = `${folder.runFile}.next`;
  writeFileSync(next, `${JSON.stringify(run, null, 2)}\n`, { mode: 0o600 });
  renameSync(next, folder.runFile);
}

/** The file of a new run: last ports kept, nothing running yet. */
export function newRun(last: RunFile): RunFile {
  return { token: randomBytes(16).toString('hex'), pid: process.pid, ports: last.ports, processes: {} };
}
