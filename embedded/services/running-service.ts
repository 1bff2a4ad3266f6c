import { join } from 'node:path';
import type { TrameFolder } from '../folder.ts';
import { type KeptProcess, keepProcess } from '../kept-process.ts';
import { RUN_VARIABLE } from '../leftovers.ts';
import { endOfLog, logSince } from '../log-files.ts';
import type { RunRecord } from '../run-record.ts';
import { TimeLimitError, untilSucceeds } from '../time-limit.ts';
import type { Place, ServiceAddresses, ServiceDefinition, ServiceName } from './service.ts';

/** A service of this run: ready to be used, and to be stopped, crashed and started again on the same data and ports. */
export interface RunningService<N extends ServiceName = ServiceName> {
  readonly address: ServiceAddresses[N];
  readonly readyAfterMs: number;
  readonly pid: () => number;
  readonly stop: () => Promise<void>;
  readonly kill9: () => Promise<void>;
  readonly restart: () => Promise<void>;
}

const READY_EVERY_MS = 25;
/**
 * A server that ends before it is ready is started again: it chooses some ports by itself, another program may take one
 * in between, and the words in which it says so differ. One that cannot start ends at once each time, and says why.
 */
const MOST_STARTS = 4;

/**
 * Starts a service and resolves once it has done one real piece of work. `choosePlace` is asked before each try: a port
 * that was free when it was chosen may belong to another program by the time the server asks for it.
 */
export async function runService<N extends ServiceName>(
  definition: ServiceDefinition<N>,
  choosePlace: () => Promise<Place>,
  record: RunRecord,
  onCrash: (code: number) => void,
): Promise<RunningService<N>> {
  const started = performance.now();
  const expectedEnds = new Set<KeptProcess>();
  const begin = async (choose: () => Promise<Place>): Promise<Begun> => {
    const begun = await startReady(definition, choose, record);
    const { kept } = begun;
    void kept.ended.then(({ code }) => {
      record.clearProcess(definition.name, kept);
      if (!expectedEnds.has(kept)) onCrash(code);
    });
    kept.unref();
    return begun;
  };
  const { kept, place } = await begin(choosePlace);
  let current = kept;
  const end = async (how: (kept: KeptProcess) => Promise<void>) => {
    expectedEnds.add(current);
    await how(current);
  };
  const stop = () => end((kept) => kept.stop(definition.stopGraceMs));
  return {
    address: definition.address(place),
    readyAfterMs: Math.round(performance.now() - started),
    pid: () => current.pid,
    stop,
    kill9: () => end((kept) => kept.kill9()),
    restart: async () => {
      await stop();
      ({ kept: current } = await begin(async () => place));
    },
  };
}

/** A process that is ready, and where: the ports that it could have. */
interface Begun {
  readonly kept: KeptProcess;
  readonly place: Place;
}

async function startReady<N extends ServiceName>(
  definition: ServiceDefinition<N>,
  choosePlace: () => Promise<Place>,
  record: RunRecord,
): Promise<Begun> {
  for (let starts = 1; ; starts++) {
    const place = await choosePlace();
    try {
      return { kept: await startOnce(definition, place, record), place };
    } catch (error) {
      if (starts === MOST_STARTS || error instanceof TimeLimitError) throw error;
    }
  }
}

async function startOnce<N extends ServiceName>(
  definition: ServiceDefinition<N>,
  place: Place,
  record: RunRecord,
): Promise<KeptProcess> {
  const { name } = definition;
  const { env, ...launch } = definition.launch(place);
  const logFile = logFileOf(place.folder, name);
  const wholeEnv = { ...process.env, ...env, [RUN_VARIABLE]: record.token };
  const logStart = endOfLog(logFile);
  const kept = await keepProcess({ name, ...launch, env: wholeEnv, cwd: place.folder.root, logFile });
  record.setProcess(name, kept);
  try {
    await untilSucceeds({
      what: `The start of ${name}`,
      limitMs: definition.readyLimitMs,
      everyMs: READY_EVERY_MS,
      attempt: () => definition.checkReady(definition.address(place)),
      hopeless: () => (kept.isRunning() ? undefined : `it ended at once.\n${logSince(logFile, logStart)}`),
    });
    return kept;
  } catch (error) {
    await kept.kill9();
    throw error;
  }
}

/** The log of one process of a run. */
export function logFileOf(folder: TrameFolder, name: string): string {
  return join(folder.logs, `${name}.log`);
}
