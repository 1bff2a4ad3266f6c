import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { projectRoot } from './folder.ts';

/** The arguments that let plain `node` run TypeScript sources of this checkout. */
export function nodeArgumentsForSources(): readonly string[] {
  const require = createRequire(join(projectRoot(), 'package.json'));
  return ['--import', pathToFileURL(require.resolve('tsx')).href];
}
