import { projectRoot, type TrameFolder } from '../folder.ts';
import { type KeptProcess, keepProcess } from '../kept-process.ts';
import { RUN_VARIABLE } from '../leftovers.ts';
import { endOfLog, logSince } from '../log-files.ts';
import { createRestarter } from '../restarter.ts';
import type { RunRecord } from '../run-record.ts';
import { logFileOf } from '../services/running-service.ts';
import { untilSucceeds } from '../time-limit.ts';
import type { AppDefinition } from './app.ts';

/** A process of ours that is ready, and is brought back when it crashes. */
export interface RunningApp {
  readonly name: AppDefinition['name'];
  readonly pid: () => number;
  readonly stop: () => Promise<void>;
}

/** Where an app runs and whom it tells about its crashes. */
export interface AppContext {
  readonly folder: TrameFolder;
  readonly record: RunRecord;
  readonly say: (line: string) => void;
}

const READY_EVERY_MS = 50;

/** Starts an app, waits until it works, and keeps it alive until it is stopped. */
export async function runApp(app: AppDefinition, context: AppContext): Promise<RunningApp> {
  let current: KeptProcess;
  let expected: KeptProcess | undefined;
  const begin = async () => {
    const kept = await startReady(app, context);
    current = kept;
    void kept.ended.then(({ code }) => {
      context.record.clearProcess(app.name, kept);
      if (expected !== kept) restarter.crashed(code);
    });
  };
  const restarter = createRestarter({ name: app.name, restart: begin, say: context.say });
  await begin();
  return {
    name: app.name,
    pid: () => current.pid,
    stop: async () => {
      await restarter.stop();
      expected = current;
      await current.stop(app.stopGraceMs);
    },
  };
}

async function startReady(app: AppDefinition, { folder, record }: AppContext): Promise<KeptProcess> {
  const since = new Date();
  const logFile = logFileOf(folder, app.name);
  const env = { ...app.env, [RUN_VARIABLE]: record.token };
  const launch = { name: app.name, command: process.execPath, args: app.nodeArguments, cwd: projectRoot() };
  const logStart = endOfLog(logFile);
  const kept = await keepProcess({ ...launch, env, logFile });
  record.setProcess(app.name, kept);
  try {
    await untilSucceeds({
      what: `The start of ${app.name}`,
      limitMs: app.readyLimitMs,
      everyMs: READY_EVERY_MS,
      attempt: () => app.checkReady(since),
      hopeless: () => (kept.isRunning() ? undefined : `it ended at once.\n${logSince(logFile, logStart)}`),
    });
    return kept;
  } catch (error) {
    await kept.kill9();
    throw error;
  }
}
