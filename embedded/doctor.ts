import { folderAt, projectRoot, toolsFolder } from './folder.ts';
import { lockHolder } from './lock.ts';
import { findProgram } from './provision/find-program.ts';
import type { ProgramName, StepReport } from './provision/program.ts';
import { PROGRAM_SOURCES } from './provision/sources.ts';
import type { ServiceAddresses, ServiceDefinition, ServiceName } from './services/service.ts';
import { SERVICES } from './services/start-service.ts';
import { messageOf, within } from './time-limit.ts';

/** One line of the doctor's report. */
export interface Diagnosis {
  readonly subject: 'node' | ProgramName | 'mail' | 'folder';
  readonly title: string;
  /** `outside`: a server that the environment names; `own`: part of Trame. */
  readonly state: 'found' | 'outside' | 'own' | 'missing' | 'inUse' | 'free';
  readonly version: string;
  readonly where: string;
  readonly advice: { readonly fr: string; readonly en: string } | undefined;
  readonly tried: readonly StepReport[];
}

/** What the doctor may look at, and whether it may install what is missing. */
export interface DoctorOptions {
  readonly env?: NodeJS.ProcessEnv;
  readonly tools?: string;
  readonly dir?: string;
  readonly install?: boolean;
}

const LEAST_NODE = [20, 19] as const;
const REACH_LIMIT_MS = 5000;
const NOTHING = { version: '', where: '', advice: undefined, tried: [] };

/** Looks at everything a one-command run and its tests need. Starts nothing, and installs nothing unless asked. */
export async function examine(options: DoctorOptions = {}): Promise<readonly Diagnosis[]> {
  const { env = process.env, tools = toolsFolder(), install = false, dir = `${projectRoot()}/.trame` } = options;
  const program = (name: ProgramName) => examineProgram(name, { env, tools, install });
  return [
    examineNode(),
    (await examineAddress('temporal', env)) ?? (await program('temporal')),
    (await examineAddress('mongo', env)) ?? (await program('mongo')),
    (await examineAddress('mail', env)) ?? { ...NOTHING, subject: 'mail', title: 'Mail', state: 'own' },
    await program('browser'),
    await examineFolder(dir),
  ];
}

/** Whether everything that is needed is there (a browser is needed by tests only). */
export function isHealthy(diagnoses: readonly Diagnosis[]): boolean {
  return diagnoses.every(({ state, subject }) => state !== 'missing' || subject === 'browser');
}

function examineNode(): Diagnosis {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const recent = major > LEAST_NODE[0] || (major === LEAST_NODE[0] && minor >= LEAST_NODE[1]);
  const least = LEAST_NODE.join('.');
  const advice = { fr: `Installez Node ${least} ou plus.`, en: `Install Node ${least} or later.` };
  const found = {
    ...NOTHING,
    subject: 'node',
    title: 'Node',
    version: process.versions.node,
    where: process.execPath,
  } as const;
  return { ...found, state: recent ? 'found' : 'missing', advice: recent ? undefined : advice };
}

async function examineProgram(
  name: ProgramName,
  options: { readonly env: NodeJS.ProcessEnv; readonly tools: string; readonly install: boolean },
): Promise<Diagnosis> {
  const { title, howToInstall } = PROGRAM_SOURCES[name];
  const { program, reports } = await findProgram(name, options);
  const found = { subject: name, title, tried: reports };
  if (program === undefined) return { ...NOTHING, ...found, state: 'missing', advice: howToInstall };
  const { version, command, foundBy, flavour } = program;
  return { ...found, state: 'found', version, where: `${flavour}, ${foundBy}: ${command}`, advice: undefined };
}

async function examineAddress(name: ServiceName, env: NodeJS.ProcessEnv): Promise<Diagnosis | undefined> {
  const definition = SERVICES[name] as unknown as ServiceDefinition<ServiceName>;
  const address = definition.fromEnvironment(env);
  if (address === undefined) return undefined;
  const title = name === 'mail' ? 'Mail' : PROGRAM_SOURCES[name].title;
  const found = { ...NOTHING, subject: name, title, where: withoutPassword(address) };
  try {
    await within(REACH_LIMIT_MS, `${title} did not answer`, definition.checkReady(address));
    return { ...found, state: 'outside' };
  } catch (error) {
    const reason = messageOf(error);
    const advice = {
      fr: `L’adresse donnée dans l’environnement ne répond pas (${reason}).`,
      en: `The address given in the environment does not answer (${reason}).`,
    };
    return { ...found, state: 'missing', advice };
  }
}

async function examineFolder(dir: string): Promise<Diagnosis> {
  const holder = await lockHolder(folderAt(dir).lock);
  const state = holder === undefined ? 'free' : 'inUse';
  return {
    ...NOTHING,
    subject: 'folder',
    title: '.trame',
    state,
    where: holder === undefined ? dir : `${dir} (${holder})`,
  };
}

function withoutPassword(address: ServiceAddresses[ServiceName]): string {
  return Object.values(address)
    .join(' ')
    .replace(/\/\/[^@/\s]*@/g, '//…@');
}
