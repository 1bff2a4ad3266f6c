import type { Act, TextRef } from '#schema/acts';
import type { ApiStore } from '../ports.ts';
import { Problem } from '../problem.ts';
import { checkRecord } from './check-record.ts';

/**
 * An act may only refer to texts that were kept for this contract, and to people whom we know: the engine cannot
 * look, because it knows neither.
 */
export async function checkReferences(store: ApiStore, contract: string, act: Act): Promise<void> {
  await checkTexts(store, contract, textsIn(act));
  await checkRecord(store, contract, act);
  await checkPeople(store, peopleIn(act));
}

async function checkTexts(store: ApiStore, contract: string, texts: readonly TextRef[]): Promise<void> {
  if (texts.length === 0) return;
  const notes = await store.notes.findMany(texts.map(({ id }) => id));
  const known = new Map(notes.filter((note) => note.contract === contract).map((note) => [note._id, note.digest]));
  if (texts.some(({ id, digest }) => known.get(id) !== digest)) throw new Problem('VALUE_INVALID', { what: 'text' });
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

/** Every reference to a text, wherever it stands in the act. */
function textsIn(value: unknown): TextRef[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isTextRef(value)) return [value];
  return Object.values(value).flatMap(textsIn);
}

function isTextRef(value: object): value is TextRef {
  return 'id' in value && 'digest' in value && typeof value.id === 'string' && typeof value.digest === 'string';
}
