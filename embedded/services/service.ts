import type { TrameFolder } from '../folder.ts';
import type { Launch } from '../kept-process.ts';
import type { FoundProgram, ProgramName } from '../provision/program.ts';

/** The three services a run needs besides our own processes. */
export type ServiceName = 'temporal' | 'mongo' | 'mail';

/** How to reach each service. */
export interface ServiceAddresses {
  readonly temporal: { readonly address: string; readonly namespace: string };
  readonly mongo: { readonly uri: string };
  readonly mail: { readonly smtpUrl: string; readonly httpUrl: string };
}

/** The ports chosen for one service, by the names the service gave them. */
export type Ports = Readonly<Record<string, number>>;

/** Everything a service needs to be started on one folder. */
export interface Place {
  readonly folder: TrameFolder;
  readonly ports: Ports;
  /** Absent for the mail catcher, which is our own code. */
  readonly program: FoundProgram | undefined;
}

/** One row of the services table: how a service is reached, started and known to be ready. */
export interface ServiceDefinition<N extends ServiceName> {
  readonly name: N;
  readonly program: ProgramName | undefined;
  readonly portNames: readonly string[];
  /** The service somebody else runs, when the environment names one: it is used, never started or stopped. */
  readonly fromEnvironment: (env: NodeJS.ProcessEnv) => ServiceAddresses[N] | undefined;
  readonly launch: (place: Place) => Pick<Launch, 'command' | 'args'> & { readonly env?: NodeJS.ProcessEnv };
  readonly address: (place: Place) => ServiceAddresses[N];
  /** Resolves when one real piece of work has succeeded, rejects while it has not. */
  readonly checkReady: (address: ServiceAddresses[N]) => Promise<void>;
  readonly readyLimitMs: number;
  readonly stopGraceMs: number;
}

/** The program of a service that has one. */
export function programOf(place: Place): FoundProgram {
  if (place.program === undefined) throw new Error('This service needs a program.');
  return place.program;
}

/** A port of a service by its name. */
export function portOf(place: Place, name: string): number {
  const port = place.ports[name];
  if (port === undefined) throw new Error(`No port was chosen for ${name}.`);
  return port;
}
