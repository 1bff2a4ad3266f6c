import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { waitForLock } from '../lock.ts';
import { messageOf, within } from '../time-limit.ts';
import { checkVersion } from './check-version.ts';
import type { Candidate, Flavour, FoundProgram, ProgramName, StepName, StepReport } from './program.ts';
import { PROGRAM_SOURCES, type ProgramSource } from './sources.ts';
import { CHAIN, type ChainStep } from './steps.ts';

/** Where to look, and whether the steps that install something may run. */
export interface FindOptions {
  readonly tools: string;
  readonly env: NodeJS.ProcessEnv;
  readonly install: boolean;
  /** The only product that will do, because the data on the disk is its own. */
  readonly flavour?: Flavour | undefined;
  /** Told before a step that downloads or installs something, since that may take a minute. */
  readonly onInstall?: (step: StepName, what: string) => void;
}

/** What the chain came to: the program if any step had one that runs, and what every step said. */
export interface FindResult {
  readonly program: FoundProgram | undefined;
  readonly reports: readonly StepReport[];
}

/** No step of the chain had the program; the message says what was tried and what to install. */
export class ProgramNotFoundError extends Error {
  override readonly name = 'ProgramNotFoundError';
  readonly code = 'PROGRAM_NOT_FOUND';
  readonly reports: readonly StepReport[];
  constructor(name: ProgramName, reports: readonly StepReport[]) {
    const { title, howToInstall } = PROGRAM_SOURCES[name];
    const tried = reports.map((report) => `  - ${report.step}: ${report.detail} (${report.outcome})`).join('\n');
    super(`${title} was not found. Tried:\n${tried}\n${howToInstall.en}\n${howToInstall.fr}`);
    this.reports = reports;
  }
}

const INSTALL_TURN_LIMIT_MS = 600_000;

/** Walks the chain for one program, each step with its limit, and stops at the first program that really runs. */
export async function findProgram(name: ProgramName, options: FindOptions): Promise<FindResult> {
  const without = await walk(
    name,
    CHAIN.filter((step) => !step.installs),
    options,
  );
  if (without.program !== undefined || !options.install) return without;
  mkdirSync(options.tools, { recursive: true });
  // One installation at a time; whoever had to wait may find the work done, hence the second look in the cache.
  const turn = await waitForLock(join(options.tools, 'install.lock'), INSTALL_TURN_LIMIT_MS);
  try {
    const again = await walk(
      name,
      CHAIN.filter((step) => step.name === 'cache'),
      options,
    );
    if (again.program !== undefined) return { program: again.program, reports: without.reports };
    const installed = await walk(
      name,
      CHAIN.filter((step) => step.installs),
      options,
    );
    return { program: installed.program, reports: [...without.reports, ...installed.reports] };
  } finally {
    await turn.release();
  }
}

/** Like `findProgram`, but an error that says what was tried when nothing was found. */
export async function requireProgram(name: ProgramName, options: FindOptions): Promise<FoundProgram> {
  const { program, reports } = await findProgram(name, options);
  if (program === undefined) throw new ProgramNotFoundError(name, reports);
  return program;
}

async function walk(name: ProgramName, steps: readonly ChainStep[], options: FindOptions): Promise<FindResult> {
  const source = onlyFlavour(PROGRAM_SOURCES[name], options.flavour);
  const reports: StepReport[] = [];
  for (const step of steps) {
    const started = performance.now();
    const { program, outcome, detail } = await tryStep(name, source, step, options);
    const report = { step: step.name, outcome, detail, ms: Math.round(performance.now() - started) };
    reports.push(report);
    if (program !== undefined) return { program, reports };
  }
  return { program: undefined, reports };
}

function onlyFlavour(source: ProgramSource, flavour: Flavour | undefined): ProgramSource {
  if (flavour === undefined) return source;
  const { archive, pypi, ...rest } = source;
  return {
    ...rest,
    executables: source.executables.filter((executable) => executable.flavour === flavour),
    ...(archive !== undefined && source.executables[0]?.flavour === flavour ? { archive } : {}),
    ...(pypi !== undefined && pypi.flavour === flavour ? { pypi } : {}),
  };
}

interface Tried {
  readonly program?: FoundProgram;
  readonly outcome: StepReport['outcome'];
  readonly detail: string;
}

async function tryStep(
  name: ProgramName,
  source: ProgramSource,
  step: ChainStep,
  options: FindOptions,
): Promise<Tried> {
  const looksFor = step.looksFor(source);
  if (looksFor === undefined) return { outcome: 'skipped', detail: 'not offered for this program or system' };
  if (step.installs) options.onInstall?.(step.name, looksFor);
  try {
    const found = within(step.limitMs, `step ${step.name} did not end`, step.candidates(source, options));
    return await firstThatRuns(name, source, step, await found, looksFor);
  } catch (error) {
    return { outcome: 'failed', detail: `${looksFor}: ${messageOf(error)}` };
  }
}

async function firstThatRuns(
  name: ProgramName,
  source: ProgramSource,
  step: ChainStep,
  candidates: readonly Candidate[],
  looksFor: string,
): Promise<Tried> {
  const refusals: string[] = [];
  for (const candidate of candidates) {
    const check = source.checks[candidate.flavour];
    if (check === undefined) continue;
    try {
      const version = await checkVersion(candidate, check);
      const program = { ...candidate, name, version, foundBy: step.name };
      return { program, outcome: 'found', detail: `${candidate.command} ${version}`.trim() };
    } catch (error) {
      refusals.push(`${candidate.command}: ${messageOf(error)}`);
    }
  }
  if (refusals.length > 0) return { outcome: 'refused', detail: refusals.join('; ') };
  return { outcome: 'absent', detail: looksFor };
}
