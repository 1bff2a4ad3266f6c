import type { Act, TextRef } from '#schema/acts';
import type { Moment } from '#schema/facts';
import type { Dossier } from '../dossier.ts';
import { isUsable } from '../files/usable.ts';
import type { ApiStore } from '../ports.ts';
import { Problem } from '../problem.ts';
import { checkRecord } from './check-record.ts';
import { referencesIn } from './references-in.ts';

/**
 * An act may only refer to texts that were kept for this contract, to files that whoever acts gave to it, and to people
 * whom we know: the engine cannot look, because it knows none of them.
 */
export async function checkReferences(store: ApiStore, dossier: Dossier, act: Act, at: Moment): Promise<void> {
  const { contract, template } = dossier;
  const { texts, files } = referencesIn(template, act);
  await checkTexts(store, contract._id, texts);
  await checkFiles(store, dossier, files, at);
  await checkRecord(store, contract._id, act);
  await checkPeople(store, peopleIn(act));
}

async function checkTexts(store: ApiStore, contract: string, texts: readonly TextRef[]): Promise<void> {
  if (texts.length === 0) return;
  const notes = await store.notes.findMany(texts.map(({ id }) => id));
  const known = new Map(notes.filter((note) => note.contract === contract).map((note) => [note._id, note.digest]));
  if (texts.some(({ id, digest }) => known.get(id) !== digest)) throw new Problem('VALUE_INVALID', { what: 'text' });
}

/** One answer for whatever is wrong: whether somebody else has such a file is nobody's business. */
async function checkFiles(
  store: ApiStore,
  { contract, me }: Dossier,
  given: readonly TextRef[],
  at: Moment,
): Promise<void> {
  if (given.length === 0) return;
  const files = await store.files.findMany(given.map(({ id }) => id));
  const using = { contract: contract._id, person: me.id, at };
  const known = new Map(files.filter((file) => isUsable(file, using)).map((file) => [file._id, file.digest]));
  if (given.some(({ id, digest }) => known.get(id) !== digest)) throw new Problem('FILE_NOT_YOURS');
}

async function checkPeople(store: ApiStore, people: readonly string[]): Promise<void> {
  if (people.length === 0) return;
  const known = await store.people.findMany([...people]);
  if (known.length < new Set(people).size) throw new Problem('PERSON_UNKNOWN');
}

function peopleIn(act: Act): string[] {
  if (act.type === 'addParty' || act.type === 'replaceParty') return [act.person];
  return act.type === 'resolve' && act.person !== undefined ? [act.person] : [];
}
