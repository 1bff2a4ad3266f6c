import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from './run-command.ts';

const BUILD_LIMIT_MS = 600_000;
const BUILT = ['dist/api.js', 'dist/worker.js'];
const SOURCES = [
  ...['package.json', 'scripts/build.mjs', 'activities', 'api', 'cli', 'config', 'designer', 'embedded', 'engine'],
  ...['messaging', 'schema', 'store', 'templates', 'worker', 'workflows'],
];

/** Builds what production runs, unless nothing has changed since the last time. Says whether it did. */
export async function buildWhenStale(root: string, say: (line: string) => void): Promise<boolean> {
  if (!isStale(root)) return false;
  say('building, because sources have changed …');
  const { code, output } = await runCommand(process.execPath, [join(root, 'scripts/build.mjs')], BUILD_LIMIT_MS);
  if (code !== 0) throw new Error(`The build failed:\n${output.trim()}`);
  return true;
}

/** Whether a built file is missing or older than a source. */
export function isStale(root: string, sources: readonly string[] = SOURCES, built: readonly string[] = BUILT): boolean {
  const files = built.map((file) => join(root, file));
  if (!files.every((file) => existsSync(file))) return true;
  const builtAt = Math.min(...files.map((file) => statSync(file).mtimeMs));
  return sources.some((source) => newestIn(join(root, source)) > builtAt);
}

function newestIn(path: string): number {
  if (!existsSync(path)) return 0;
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  const inside = readdirSync(path).filter(
    (name) => name !== 'node_modules' && name !== 'dist' && !name.startsWith('.'),
  );
  // The time of the folder itself tells of a file that was removed.
  return Math.max(stats.mtimeMs, ...inside.map((name) => newestIn(join(path, name))));
}
