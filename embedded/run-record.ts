import type { TrameFolder } from './folder.ts';
import type { KeptProcess } from './kept-process.ts';
import { type RunFile, writeRunFile } from './run-file.ts';

/** The living `run.json` of this run: every change is written at once. */
export interface RunRecord {
  readonly token: string;
  readonly ports: () => Readonly<Record<string, number>>;
  readonly setPorts: (ports: Readonly<Record<string, number>>) => void;
  readonly setProcess: (name: string, kept: KeptProcess) => void;
  /** Forgets an ended process, unless the name has already passed to its successor. */
  readonly clearProcess: (name: string, kept: KeptProcess) => void;
}

/** Writes the file of a new run and keeps it true. */
export function openRunRecord(folder: TrameFolder, first: RunFile): RunRecord {
  let run = first;
  const change = (next: Partial<RunFile>) => {
    run = { ...run, ...next };
    writeRunFile(folder, run);
  };
  change({});
  return {
    token: run.token,
    ports: () => run.ports,
    setPorts: (ports) => change({ ports: { ...run.ports, ...ports } }),
    setProcess: (name, { pid, keeperPid }) => change({ processes: { ...run.processes, [name]: { pid, keeperPid } } }),
    clearProcess: (name, kept) => {
      const { [name]: ended, ...processes } = run.processes;
      if (ended?.pid === kept.pid) change({ processes });
    },
  };
}
