import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './folder.ts';
import { endOrphan, RUN_VARIABLE } from './leftovers.ts';
import { openLog } from './log-files.ts';
import { within } from './time-limit.ts';

/** What to run: a program, its arguments, its whole environment and the file its output goes to. */
export interface Launch {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  readonly cwd?: string;
  readonly logFile: string;
}

/** How a kept process ended: its exit code, 128 when a signal ended it. */
export type Ended = { readonly code: number };

/** A process that lives under a keeper: it dies with us, but not by a Ctrl-C meant for us. */
export interface KeptProcess {
  readonly name: string;
  readonly pid: number;
  readonly keeperPid: number;
  readonly ended: Promise<Ended>;
  readonly isRunning: () => boolean;
  /** Asks it to end, and kills it after the grace time. */
  readonly stop: (graceMs: number) => Promise<void>;
  /** Ends it at once, as a crash would. */
  readonly kill9: () => Promise<void>;
  /** Lets this process exit although the kept one still runs (it is then ended by its keeper). */
  readonly unref: () => void;
}

const SPAWN_LIMIT_MS = 10_000;
const KILL_LIMIT_MS = 10_000;

/** Starts a program under a keeper and resolves once the program itself exists. */
export async function keepProcess(launch: Launch): Promise<KeptProcess> {
  const log = openLog(launch.logFile);
  const keeper = spawn(process.execPath, [join(projectRoot(), 'embedded/keeper.mjs'), launch.command, ...launch.args], {
    detached: true,
    windowsHide: true,
    env: launch.env,
    cwd: launch.cwd,
    stdio: ['ignore', log, log, 'ipc'],
  });
  closeSync(log);
  let running = true;
  const keeperEnded = new Promise<Ended>((resolve) => {
    keeper.once('exit', (code) => resolve({ code: code ?? 128 }));
  });
  const pid = await within(SPAWN_LIMIT_MS, `${launch.name} was not spawned`, firstPid(keeper, launch));
  // A keeper that was killed itself leaves its process behind; a second one on the same data must never start.
  const ended = keeperEnded.then(async (end) => {
    await endOrphan(pid, launch.env[RUN_VARIABLE] ?? '');
    running = false;
    return end;
  });
  const endedWithin = (limitMs: number) => within(limitMs, `${launch.name} did not end`, ended).then(() => undefined);
  return {
    name: launch.name,
    pid,
    keeperPid: keeper.pid ?? 0,
    ended,
    isRunning: () => running,
    stop: async (graceMs) => {
      if (!running) return;
      ref(keeper);
      if (keeper.connected) keeper.send({ stopWithinMs: graceMs }, () => {});
      await endedWithin(graceMs + KILL_LIMIT_MS);
    },
    kill9: async () => {
      if (!running) return;
      ref(keeper);
      process.kill(pid, 'SIGKILL');
      await endedWithin(KILL_LIMIT_MS);
    },
    unref: () => {
      keeper.unref();
      keeper.channel?.unref();
    },
  };
}

function firstPid(keeper: ChildProcess, launch: Launch): Promise<number> {
  return new Promise((resolve, reject) => {
    const refuse = (reason: string) =>
      reject(new Error(`${launch.name} could not be run (${launch.command}): ${reason}`));
    keeper.once('error', (error) => refuse(error.message));
    keeper.once('exit', (code) => refuse(`exit code ${code}`));
    keeper.on('message', (message: { pid?: number; failed?: string }) => {
      if (message.pid !== undefined) resolve(message.pid);
      else if (message.failed !== undefined) refuse(message.failed);
    });
  });
}

function ref(keeper: ChildProcess): void {
  keeper.ref();
  keeper.channel?.ref();
}
