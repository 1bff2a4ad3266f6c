import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of Trame: found by walking up, so that it is right from the sources and from a bundle in `dist/`. */
export function projectRoot(from = dirname(fileURLToPath(import.meta.url))): string {
  if (existsSync(join(from, 'package.json')) && existsSync(join(from, 'templates'))) return from;
  const parent = dirname(from);
  if (parent === from) throw new Error('the folder of Trame was not found');
  return projectRoot(parent);
}
