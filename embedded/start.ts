import { readConfig } from '#config/read-config';
import type { AppDefinition } from './apps/app.ts';
import { appEnvironment, TASK_QUEUE } from './apps/app-environment.ts';
import type { AppEntries } from './apps/entries.ts';
import { apiIsReady, workerIsReady } from './apps/ready.ts';
import { type RunningApp, runApp } from './apps/run-app.ts';
import { choosePort } from './ports.ts';
import { createRestarter, type Restarter } from './restarter.ts';
import { runCommand } from './run-command.ts';
import { secretsOf } from './secrets.ts';
import type { ServiceName } from './services/service.ts';
import { type Services, startServices } from './services.ts';

/** What one command starts. */
export interface StartOptions {
  readonly dir: string;
  /** The apps to run once they are built; the services alone when absent. */
  readonly entries?: () => AppEntries;
  /** Work to do while the services start, such as a build. */
  readonly prepare?: () => Promise<unknown>;
  readonly env?: NodeJS.ProcessEnv;
  readonly say?: (line: string) => void;
}

/** A whole run: services and apps, ready. */
export interface RunningTrame {
  readonly publicUrl: string;
  readonly services: Services<'temporal' | 'mongo' | 'mail'>;
  readonly apps: readonly RunningApp[];
  readonly readyAfterMs: number;
  /** Stops in order: API, worker, mail catcher, Temporal, MongoDB; each has its limit. */
  readonly stop: () => Promise<void>;
}

const FIRST_API_PORT = 3000;
const READY_LIMIT_MS = 60_000;
const SEED_LIMIT_MS = 120_000;

/** Starts everything on one folder and keeps it alive: a process that crashes is started again. */
export async function startTrame(options: StartOptions): Promise<RunningTrame> {
  const { dir, env = process.env, say = console.info } = options;
  const started = performance.now();
  const guard = guardServices(say);
  const preparing = Promise.allSettled([options.prepare?.()]);
  const services = await startServices({ dir, want: ['mongo', 'temporal', 'mail'], env, say, onCrash: guard.crashed });
  guard.watch(services);
  const apps: RunningApp[] = [];
  const stop = async () => {
    for (const name of ['api', 'worker'] as const) await apps.find((app) => app.name === name)?.stop();
    await guard.stop();
    await services.stop();
  };
  try {
    const [prepared] = await preparing;
    if (prepared?.status === 'rejected') throw prepared.reason;
    const apiPort = await chooseApiPort(services, env);
    const appEnv = appEnvironment({ services, secrets: secretsOf(services.folder), apiPort, env });
    const { publicUrl } = readConfig(appEnv);
    const entries = options.entries?.();
    if (entries !== undefined) await runApps(definitionsOf(entries, services, apiPort, appEnv), services, say, apps);
    if (entries?.seed !== undefined) await seed(entries.seed, appEnv);
    return { publicUrl, services, apps, readyAfterMs: Math.round(performance.now() - started), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function chooseApiPort({ record }: Services<never>, env: NodeJS.ProcessEnv): Promise<number> {
  const asked = Number(env['API_PORT']);
  const api = await choosePort(asked > 0 ? asked : (record.ports()['api'] ?? FIRST_API_PORT));
  record.setPorts({ api });
  return api;
}

function definitionsOf(
  entries: AppEntries,
  { temporal }: Services<'temporal'>,
  apiPort: number,
  env: NodeJS.ProcessEnv,
): readonly AppDefinition[] {
  const common = { env, readyLimitMs: READY_LIMIT_MS };
  return [
    {
      ...common,
      name: 'worker',
      nodeArguments: entries.worker,
      checkReady: (since) => workerIsReady(temporal, TASK_QUEUE, since),
      stopGraceMs: 15_000,
    },
    {
      ...common,
      name: 'api',
      nodeArguments: entries.api,
      checkReady: () => apiIsReady(`http://127.0.0.1:${apiPort}`),
      stopGraceMs: 10_000,
    },
  ];
}

async function runApps(
  definitions: readonly AppDefinition[],
  { folder, record }: Services<never>,
  say: (line: string) => void,
  apps: RunningApp[],
): Promise<void> {
  const starting = definitions.map(async (definition) => {
    apps.push(await runApp(definition, { folder, record, say }));
    say(`${definition.name}: ready`);
  });
  const failure = (await Promise.allSettled(starting)).find((result) => result.status === 'rejected');
  if (failure !== undefined) throw failure.reason;
}

async function seed(nodeArguments: readonly string[], env: NodeJS.ProcessEnv): Promise<void> {
  const { code, output } = await runCommand(process.execPath, nodeArguments, SEED_LIMIT_MS, env);
  if (code !== 0) throw new Error(`The example programmes could not be put in:\n${output.trim()}`);
}

/** Brings a crashed service back on the same data and port; clients just see a pause. */
function guardServices(say: (line: string) => void) {
  const restarters = new Map<ServiceName, Restarter>();
  return {
    watch: (services: Services<ServiceName>) => {
      for (const { name } of services.reports) {
        restarters.set(name, createRestarter({ name, say, restart: () => services.restart(name) }));
      }
    },
    crashed: (name: ServiceName, code: number) => restarters.get(name)?.crashed(code),
    stop: async () => {
      for (const restarter of restarters.values()) await restarter.stop();
    },
  };
}
