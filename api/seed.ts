import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { EXAMPLE_ORGANISATIONS, EXAMPLE_PEOPLE, exampleId } from './examples/people.ts';
import type { ApiStore, Ports } from './ports.ts';
import { Problem } from './problem.ts';
import { publishTemplate } from './programmes/publish.ts';

/**
 * Puts the shipped programmes and some invented people into a development installation, so that one can sign in as
 * each role. What is there already stays as it is.
 */
export async function seedExamples({ store, clock, log }: Pick<Ports, 'store' | 'clock' | 'log'>): Promise<void> {
  const at = clock();
  for (const text of shippedTemplates()) {
    await publishTemplate(store, text, { by: exampleId('trame'), at }).catch((error: unknown) => {
      if (!(error instanceof Problem)) throw error;
      log.warn({ code: error.code, details: error.details }, 'a shipped programme was not published');
    });
  }
  await seedPeople(store, at);
}

async function seedPeople(store: ApiStore, createdAt: number): Promise<void> {
  const known = new Set(
    (await store.organisations.findMany(EXAMPLE_ORGANISATIONS.map(({ id }) => id))).map(({ _id }) => _id),
  );
  for (const organisation of EXAMPLE_ORGANISATIONS) {
    if (!known.has(organisation.id)) await store.organisations.create({ ...organisation, createdAt });
  }
  const met = new Set((await store.people.findMany(EXAMPLE_PEOPLE.map(({ id }) => id))).map(({ _id }) => _id));
  for (const person of EXAMPLE_PEOPLE) if (!met.has(person.id)) await store.people.create({ ...person, createdAt });
}

/** The templates of this version, from the sources or from beside the built files. */
function shippedTemplates(): string[] {
  const folder = fileURLToPath(new URL('../templates/', import.meta.url));
  const files = readdirSync(folder).filter((name) => name.endsWith('.trame.json'));
  return files.sort().map((name) => readFileSync(`${folder}${name}`, 'utf8'));
}
