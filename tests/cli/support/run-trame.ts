import { spawn } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll } from '@jest/globals';
import { build } from 'esbuild';

/** The end of a command: what it said on both channels, and its exit code. */
export type Ended = { code: number; out: string; err: string };

const root = fileURLToPath(new URL('../../..', import.meta.url));
const folder = join(root, 'test-output', `cli-${process.pid}`);

/** Nothing a person types may take longer. */
const LIMIT_MS = 20_000;

/** Makes the command ready for the tests of a file, and takes it away after them. */
export function useTrame(): void {
  beforeAll(buildTrame);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
}

/** Bundles the command as the build does, so that each test pays for `node` only. */
async function buildTrame(): Promise<void> {
  await build({
    absWorkingDir: root,
    entryPoints: { cli: 'cli/main.ts' },
    outdir: folder,
    bundle: true,
    splitting: true,
    packages: 'external',
    platform: 'node',
    target: 'node20',
    format: 'esm',
    logLevel: 'error',
  });
}

/** Runs `trame` as a process of its own, as a person would. */
export function trame(...args: string[]): Promise<Ended> {
  return runNode([join(folder, 'cli.js'), ...args]);
}

/** Runs `npx trame` from the sources of this checkout. */
export function trameFromSources(...args: string[]): Promise<Ended> {
  return runNode([join(root, 'cli/trame.mjs'), ...args]);
}

/** Runs a file of Node; ended when it takes too long, with the code 124. */
export function runNode(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Ended> {
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { PATH: process.env['PATH'], LANG: 'fr_FR.UTF-8', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said.out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said.err += text));
  return new Promise((resolve, reject) => {
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      child.kill('SIGKILL');
    }, LIMIT_MS);
    child.once('error', reject);
    child.once('close', (code) => {
      clearTimeout(timer);
      resolve({ ...said, code: late ? 124 : (code ?? 125) });
    });
  });
}

/** Writes a file for a command to read, and gives its path. */
export function written(name: string, content: unknown): string {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, name);
  const isText = typeof content === 'string' || content instanceof Uint8Array;
  writeFileSync(file, isText ? content : JSON.stringify(content));
  return file;
}
