import { existsSync, readFileSync } from 'node:fs';
import type { Archive } from './program.ts';

const TEMPORAL_CLI = '1.9.1';
const MONGODB = '8.0.4';
const SYSTEMS: Partial<Record<NodeJS.Platform, string>> = { linux: 'linux', darwin: 'darwin', win32: 'windows' };
const PROCESSORS: Record<string, { readonly go: string; readonly mongo: string }> = {
  x64: { go: 'amd64', mongo: 'x86_64' },
  arm64: { go: 'arm64', mongo: 'aarch64' },
};

/** The Temporal command line with its development server, from the makers' own distribution address. */
export function temporalArchive(platform = process.platform, processor: string = process.arch): Archive | undefined {
  const system = SYSTEMS[platform];
  const arch = PROCESSORS[processor]?.go;
  if (system === undefined || arch === undefined) return undefined;
  return {
    url: `https://temporal.download/cli/archive/v${TEMPORAL_CLI}?platform=${system}&arch=${arch}`,
    executable: platform === 'win32' ? 'temporal.exe' : 'temporal',
  };
}

/** MongoDB's own server; the archives are made for each distribution, so only the common ones are known here. */
export function mongodArchive(
  platform = process.platform,
  processor: string = process.arch,
  distribution = linuxDistribution(),
): Archive | undefined {
  const arch = PROCESSORS[processor]?.mongo;
  if (arch === undefined) return undefined;
  if (platform === 'darwin') {
    const mac = processor === 'arm64' ? 'arm64' : 'x86_64';
    return { url: `https://fastdl.mongodb.org/osx/mongodb-macos-${mac}-${MONGODB}.tgz`, executable: 'mongod' };
  }
  const built = platform === 'linux' ? LINUX_BUILDS[distribution] : undefined;
  if (built === undefined || !built.processors.includes(processor)) return undefined;
  const url = `https://fastdl.mongodb.org/linux/mongodb-linux-${arch}-${built.name}-${MONGODB}.tgz`;
  return { url, executable: 'mongod' };
}

const LINUX_BUILDS: Readonly<Record<string, { readonly name: string; readonly processors: readonly string[] }>> = {
  'debian 12': { name: 'debian12', processors: ['x64'] },
  'ubuntu 22.04': { name: 'ubuntu2204', processors: ['x64', 'arm64'] },
  'ubuntu 24.04': { name: 'ubuntu2404', processors: ['x64', 'arm64'] },
};

function linuxDistribution(): string {
  if (!existsSync('/etc/os-release')) return '';
  const release = readFileSync('/etc/os-release', 'utf8');
  const value = (key: string) => new RegExp(`^${key}="?([^"\n]*)"?$`, 'm').exec(release)?.[1] ?? '';
  return `${value('ID')} ${value('VERSION_ID')}`;
}
