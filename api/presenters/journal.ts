import type { Fact } from '#schema/facts';
import type { Dossier } from '../dossier.ts';
import type { ApiStore } from '../ports.ts';
import { type JournalLine, journalLine, peopleInFact } from './journal-line.ts';
import { namesOf } from './names.ts';
import { referencesIn, textsOf } from './texts.ts';

/** Facts as lines, with the names and texts they need looked up once. */
export async function journalLines(store: ApiStore, dossier: Dossier, facts: readonly Fact[]): Promise<JournalLine[]> {
  const [names, texts] = await Promise.all([
    namesOf(store, facts.flatMap(peopleInFact)),
    textsOf(store, dossier.contract._id, facts.flatMap(referencesIn)),
  ]);
  return facts.flatMap((fact) => journalLine(fact, { dossier, names, texts }) ?? []);
}
