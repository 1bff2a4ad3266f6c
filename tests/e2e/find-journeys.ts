import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { projectRoot } from '#embedded/folder';
import type { Journey, Journeys } from './journey.ts';

const FOLDER = join(projectRoot(), 'tests/e2e/journeys');

/** Every journey by its name: each file that ends in `.journey.ts` brings its own. */
export async function findJourneys(): Promise<[string, Journey][]> {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.journey.ts'));
  const found = await Promise.all(
    files.map(async (file) => (await import(pathToFileURL(join(FOLDER, file)).href)) as { journeys: Journeys }),
  );
  return found.flatMap(({ journeys }) => Object.entries(journeys));
}
