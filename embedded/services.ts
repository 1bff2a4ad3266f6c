import { openFolder, type TrameFolder } from './folder.ts';
import { endLeftovers } from './leftovers.ts';
import { takeLock } from './lock.ts';
import { newRun, readRunFile } from './run-file.ts';
import { openRunRecord, type RunRecord } from './run-record.ts';
import type { ServiceAddresses, ServiceName } from './services/service.ts';
import { type ServiceReport, type StartedService, startService } from './services/start-service.ts';

/** What to start, and where its data is kept. */
export interface ServicesOptions<N extends ServiceName> {
  /** The data folder; starting again on the same folder finds the same data and, if free, the same ports. */
  readonly dir: string;
  readonly want: readonly N[];
  /** Says nothing on the console. */
  readonly quiet?: boolean;
  /** Where to say what was found and started, instead of the console. */
  readonly say?: (line: string) => void;
  /** Where addresses of services that somebody else runs are looked for; by default the environment. */
  readonly env?: NodeJS.ProcessEnv;
  /** Where programs are kept; by default the `.trame` of this checkout, so that tests do not install them again. */
  readonly tools?: string;
  /** Told when a service ends that nobody had asked to end. */
  readonly onCrash?: (name: ServiceName, code: number) => void;
}

/** Services that are ready, and the means to stop, crash and restart them. */
export type Services<N extends ServiceName> = Pick<ServiceAddresses, N> & ServicesControl<N>;

/** What can be done with running services. */
export interface ServicesControl<N extends ServiceName> {
  readonly folder: TrameFolder;
  readonly record: RunRecord;
  readonly reports: readonly ServiceReport[];
  /** Stops all of them (mail, Temporal, MongoDB), gently or for a folder that is thrown away at once; frees the folder. */
  readonly stop: (how?: { readonly atOnce: boolean }) => Promise<void>;
  /** Ends one service at once, as a crash would, and resolves when its process is gone. */
  readonly kill9: (name: N) => Promise<void>;
  /** Starts it again on the same data and ports, and resolves when it is ready; stops it first if it runs. */
  readonly restart: (name: N) => Promise<void>;
  /** The process of a service now, for experiments that freeze or watch it. */
  readonly pid: (name: N) => number;
}

type Stop = ServicesControl<ServiceName>['stop'];

const STOP_ORDER: readonly ServiceName[] = ['mail', 'temporal', 'mongo'];

/**
 * Finds or provisions the wanted services and starts them on one folder. It never attaches to a server that happens
 * to run here: only to an address that the environment names.
 */
export async function startServices<N extends ServiceName>(options: ServicesOptions<N>): Promise<Services<N>> {
  const folder = openFolder(options.dir);
  const lock = await takeLock(folder.lock);
  const started: StartedService[] = [];
  const stop: Stop = async (how) => {
    const failures: unknown[] = [];
    for (const name of STOP_ORDER) {
      const own = started.find((service) => service.name === name)?.own;
      const ending = how?.atOnce === true ? own?.kill9() : own?.stop();
      await ending?.catch((error: unknown) => failures.push(error));
    }
    await lock.release();
    if (failures.length > 0) throw failures[0];
  };
  try {
    const last = readRunFile(folder);
    await endLeftovers(last);
    const record = openRunRecord(folder, newRun(last));
    await startAll(options, folder, record, started);
    return { ...addressesOf<N>(started), ...controlOf<N>(started, folder, record, stop) };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function startAll(
  options: ServicesOptions<ServiceName>,
  folder: TrameFolder,
  record: RunRecord,
  started: StartedService[],
): Promise<void> {
  const { env = process.env, tools, onCrash = () => {} } = options;
  const say = options.quiet === true ? () => {} : (options.say ?? console.info);
  const starting = options.want.map(async (name) => {
    const service = await startService(name, { folder, record, env, tools, onCrash, say });
    started.push(service);
    say(describe(service));
  });
  // All must have settled before a failure is reported, or one that comes up late would be forgotten.
  const failure = (await Promise.allSettled(starting)).find((result) => result.status === 'rejected');
  if (failure !== undefined) throw failure.reason;
}

function addressesOf<N extends ServiceName>(started: readonly StartedService[]): Pick<ServiceAddresses, N> {
  return Object.fromEntries(started.map(({ name, address }) => [name, address])) as unknown as Pick<
    ServiceAddresses,
    N
  >;
}

function controlOf<N extends ServiceName>(
  started: readonly StartedService[],
  folder: TrameFolder,
  record: RunRecord,
  stop: Stop,
): ServicesControl<N> {
  const own = (name: N) => {
    const service = started.find((candidate) => candidate.name === name)?.own;
    if (service === undefined) throw new Error(`${name} is run by somebody else: it is not ours to stop or restart.`);
    return service;
  };
  return {
    folder,
    record,
    reports: started.map(({ report }) => report),
    stop,
    kill9: async (name) => own(name).kill9(),
    restart: async (name) => own(name).restart(),
    pid: (name) => own(name).pid(),
  };
}

function describe({ name, address, report }: StartedService): string {
  const where = Object.values(address).join(' ');
  return `${name}: ${where} (${report.foundBy} ${report.version}`.trimEnd() + `, ready in ${report.readyAfterMs} ms)`;
}
