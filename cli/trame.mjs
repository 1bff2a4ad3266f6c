#!/usr/bin/env node
// The `trame` command. It runs the build when nothing has changed since, and the sources otherwise, so that it works
// in a fresh clone right after `npm install`.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const built = join(root, 'dist/cli.js');
const SOURCES = ['package.json', 'cli', 'config', 'embedded', 'engine', 'schema', 'store'];

const tsx = isBuildFresh() ? undefined : findTsx();
if (tsx !== undefined) {
  const { register } = await import(tsx);
  register();
  await import('./main.ts');
} else if (existsSync(built)) {
  await import(pathToFileURL(built).href);
} else {
  console.error('[NOT_INSTALLED] npm install');
  process.exitCode = 70;
}

function isBuildFresh() {
  if (!existsSync(built)) return false;
  const builtAt = statSync(built).mtimeMs;
  return SOURCES.every((source) => newestIn(join(root, source)) <= builtAt);
}

/** The time of the last change in a folder; its own time tells of a file that was removed. */
function newestIn(path) {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return 0;
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(stats.mtimeMs, ...readdirSync(path).map((name) => newestIn(join(path, name))));
}

/** The loader of TypeScript sources; absent where only what production needs was installed. */
function findTsx() {
  try {
    return import.meta.resolve('tsx/esm/api');
  } catch {
    return undefined;
  }
}
