import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { nodeArgumentsForSources } from '../tsx-loader.ts';

/** How each of our processes is started: the arguments of `node`. */
export interface AppEntries {
  readonly api: readonly string[];
  readonly worker: readonly string[];
  /** Run once when everything is ready: puts the example programmes in. */
  readonly seed?: readonly string[] | undefined;
}

/** The entries of the built files. */
export function builtEntries(root: string): AppEntries {
  const built = (name: string) => ['--enable-source-maps', join(root, `dist/${name}.js`)];
  const seed = existsSync(join(root, 'dist/seed.js')) ? built('seed') : undefined;
  return { api: built('api'), worker: built('worker'), seed };
}

/** The entries of the sources, for somebody who changes them. */
export function sourceEntries(root: string): AppEntries {
  const source = (file: string) => [...nodeArgumentsForSources(), join(root, file)];
  const seed = existsSync(join(root, 'cli/seed.ts')) ? source('cli/seed.ts') : undefined;
  return { api: source('api/main.ts'), worker: source('worker/main.ts'), seed };
}
