import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from '../run-command.ts';
import { messageOf } from '../time-limit.ts';
import type { Candidate } from './program.ts';
import type { PythonPackage } from './sources.ts';

const ASK_LIMIT_MS = 10_000;
const VENV_LIMIT_MS = 60_000;

/** Written last, so that an installation cut half way is seen as absent. */
const MARKER = 'installed.json';

interface Installed {
  readonly python: string;
  readonly pythonPath: string;
}

/** The program of a package installed earlier, if its installation was finished. */
export function installedPackage(pypi: PythonPackage, pythonFolder: string): Candidate | undefined {
  const folder = folderOf(pypi, pythonFolder);
  const marker = join(folder, MARKER);
  if (!existsSync(marker)) return undefined;
  return candidateOf(pypi, folder, JSON.parse(readFileSync(marker, 'utf8')) as Installed);
}

/** Installs a package under `.trame/python`: in a virtual environment, or beside one where `venv` is missing. */
export async function installPackage(pypi: PythonPackage, pythonFolder: string, limitMs: number): Promise<Candidate> {
  const python = await findPython(pypi.minimumPython);
  const folder = folderOf(pypi, pythonFolder);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const wanted = `${pypi.name}==${pypi.version}`;
  const installed = await installInto(python, folder, wanted, limitMs);
  writeFileSync(join(folder, MARKER), JSON.stringify(installed));
  return candidateOf(pypi, folder, installed);
}

async function installInto(python: string, folder: string, wanted: string, limitMs: number): Promise<Installed> {
  const pip = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--no-input'];
  const own = process.platform === 'win32' ? join(folder, 'Scripts/python.exe') : join(folder, 'bin/python');
  try {
    await must(python, ['-m', 'venv', folder], VENV_LIMIT_MS);
  } catch {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    const packages = join(folder, 'packages');
    await must(python, [...pip, '--target', packages, wanted], limitMs);
    return { python, pythonPath: packages };
  }
  await must(own, [...pip, wanted], limitMs);
  return { python: own, pythonPath: '' };
}

/** The first Python on PATH that is recent enough. */
export async function findPython(minimum: readonly [number, number]): Promise<string> {
  const refusals: string[] = [];
  for (const name of ['python3', 'python', 'python3.13', 'python3.12', 'python3.11', 'python3.10']) {
    try {
      const { output } = await runCommand(name, ['-c', 'import sys; print(*sys.version_info[:2])'], ASK_LIMIT_MS);
      const [major = 0, minor = 0] = output.trim().split(' ').map(Number);
      if (major > minimum[0] || (major === minimum[0] && minor >= minimum[1])) return name;
      refusals.push(`${name} is ${major}.${minor}`);
    } catch (error) {
      refusals.push(messageOf(error));
    }
  }
  throw new Error(`no Python ${minimum.join('.')} or later (${refusals.slice(0, 2).join('; ')})`);
}

function folderOf(pypi: PythonPackage, pythonFolder: string): string {
  return join(pythonFolder, `${pypi.name}-${pypi.version}`);
}

function candidateOf(pypi: PythonPackage, folder: string, { python, pythonPath }: Installed): Candidate {
  const env: Record<string, string> = pythonPath === '' ? {} : { PYTHONPATH: pythonPath };
  const common = { flavour: pypi.flavour, env, knownVersion: pypi.version };
  if ('statement' in pypi.entry) {
    return { ...common, command: python, args: ['-c', pypi.entry.statement] };
  }
  const bin = pythonPath !== '' ? 'packages/bin' : process.platform === 'win32' ? 'Scripts' : 'bin';
  const file = process.platform === 'win32' ? `${pypi.entry.executable}.exe` : pypi.entry.executable;
  return { ...common, command: join(folder, bin, file), args: [] };
}

async function must(command: string, args: readonly string[], limitMs: number): Promise<void> {
  const { code, output } = await runCommand(command, args, limitMs);
  if (code !== 0) throw new Error(`${command} ${args.slice(0, 3).join(' ')} failed: ${output.trim().slice(-400)}`);
}
