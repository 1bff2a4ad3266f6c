import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Every path of one data folder (`.trame/` for `npm start`, a temporary folder in a test). */
export interface TrameFolder {
  readonly root: string;
  readonly lock: string;
  readonly runFile: string;
  readonly secretsFile: string;
  readonly data: string;
  readonly temporalFile: string;
  readonly mongoData: string;
  readonly mail: string;
  readonly logs: string;
}

/** Names the paths of a data folder and creates the folders in it. */
export function openFolder(dir: string): TrameFolder {
  const folder = folderAt(dir);
  for (const path of [folder.root, folder.data, folder.mongoData, folder.mail, folder.logs]) {
    mkdirSync(path, { recursive: true, mode: 0o700 });
  }
  return folder;
}

/** Names the paths of a data folder, creating nothing. */
export function folderAt(dir: string): TrameFolder {
  const root = resolve(dir);
  const data = join(root, 'data');
  return {
    root,
    lock: join(root, 'lock'),
    runFile: join(root, 'run.json'),
    secretsFile: join(root, 'secrets.json'),
    data,
    temporalFile: join(data, 'temporal.db'),
    mongoData: join(data, 'mongo'),
    mail: join(root, 'mail'),
    logs: join(root, 'logs'),
  };
}

/**
 * The checkout this code belongs to: the nearest folder above with the package file of Trame.
 * Found by walking up, so that it is right both from the sources and from a bundle in `dist/`.
 */
export function projectRoot(from = dirname(fileURLToPath(import.meta.url))): string {
  const file = join(from, 'package.json');
  if (existsSync(file) && (JSON.parse(readFileSync(file, 'utf8')) as { name?: string }).name === 'trame') return from;
  const parent = dirname(from);
  if (parent === from) throw new Error('The folder of Trame was not found: no package.json named "trame" above.');
  return projectRoot(parent);
}

/** Where programs found or installed by Trame are kept: shared by every data folder of this checkout. */
export function toolsFolder(): string {
  return join(projectRoot(), '.trame');
}
