import { type TrameFolder, toolsFolder } from '../folder.ts';
import { choosePort } from '../ports.ts';
import { requireProgram } from '../provision/find-program.ts';
import type { FoundProgram } from '../provision/program.ts';
import type { RunRecord } from '../run-record.ts';
import { untilSucceeds } from '../time-limit.ts';
import { rememberedFlavour, rememberFlavour } from './flavour-of-data.ts';
import { mailService } from './mail.ts';
import { mongoService } from './mongo.ts';
import { type RunningService, runService } from './running-service.ts';
import type { ServiceAddresses, ServiceDefinition, ServiceName } from './service.ts';
import { temporalService } from './temporal.ts';

/** How one service was obtained, for the report at start. */
export interface ServiceReport {
  readonly name: ServiceName;
  /** A step of the provisioning chain, `address` for a server of somebody else, `own` for our own code. */
  readonly foundBy: string;
  readonly version: string;
  readonly readyAfterMs: number;
}

/** A service that is ready; `own` is absent when somebody else runs it. */
export interface StartedService {
  readonly name: ServiceName;
  readonly address: ServiceAddresses[ServiceName];
  readonly report: ServiceReport;
  readonly own: RunningService | undefined;
}

/** What starting one service needs to know. */
export interface StartContext {
  readonly folder: TrameFolder;
  readonly record: RunRecord;
  readonly env: NodeJS.ProcessEnv;
  readonly tools?: string | undefined;
  readonly onCrash: (name: ServiceName, code: number) => void;
  readonly say: (line: string) => void;
}

/** The services table. */
export const SERVICES: { readonly [N in ServiceName]: ServiceDefinition<N> } = {
  temporal: temporalService,
  mongo: mongoService,
  mail: mailService,
};

const OUTSIDE_LIMIT_MS = 15_000;

/** Uses the server that the environment names, otherwise finds the program and starts one of our own. */
export async function startService(name: ServiceName, context: StartContext): Promise<StartedService> {
  // A row of the table is consistent in itself, which the compiler cannot follow through a name known at run time.
  const definition = SERVICES[name] as unknown as ServiceDefinition<ServiceName>;
  const outside = definition.fromEnvironment(context.env);
  if (outside !== undefined) return useOutside(definition, outside);

  const program = await programFor(definition, context);
  if (program !== undefined) rememberFlavour(context.folder, name, program.flavour);
  const { folder, record } = context;
  const choosePlace = async () => ({ folder, program, ports: await choosePorts(definition, record) });
  const own = await runService(definition, choosePlace, record, (code) => context.onCrash(name, code));
  const { readyAfterMs, address } = own;
  const report = { name, foundBy: program?.foundBy ?? 'own', version: program?.version ?? '', readyAfterMs };
  return { name, address, own, report };
}

async function useOutside(
  definition: ServiceDefinition<ServiceName>,
  address: ServiceAddresses[ServiceName],
): Promise<StartedService> {
  const { name } = definition;
  const begun = performance.now();
  await untilSucceeds({
    what: `Reaching ${name} at the address in the environment`,
    limitMs: OUTSIDE_LIMIT_MS,
    everyMs: 200,
    attempt: () => definition.checkReady(address),
  });
  const readyAfterMs = Math.round(performance.now() - begun);
  return { name, address, own: undefined, report: { name, foundBy: 'address', version: '', readyAfterMs } };
}

async function programFor(
  definition: ServiceDefinition<ServiceName>,
  { folder, tools, env, say }: StartContext,
): Promise<FoundProgram | undefined> {
  if (definition.program === undefined) return undefined;
  return requireProgram(definition.program, {
    tools: tools ?? toolsFolder(),
    env,
    install: true,
    flavour: rememberedFlavour(folder, definition.name),
    onInstall: (step, what) => say(`${definition.name}: not found here, trying ${what} (${step}) …`),
  });
}

async function choosePorts(
  definition: ServiceDefinition<ServiceName>,
  record: RunRecord,
): Promise<Record<string, number>> {
  const ports: Record<string, number> = {};
  for (const portName of definition.portNames) ports[portName] = await choosePort(record.ports()[portName]);
  record.setPorts(ports);
  return ports;
}
