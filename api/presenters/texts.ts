import type { ContractState } from '#engine/state';
import type { ApiStore } from '../ports.ts';
import { fileView } from './file.ts';

/** A text as pages show it: the words, or null once they are erased. */
export type TextView = { id: string; words: string | null };

/** Reads a value of a contract: references become the words or the file, everything else stays as it is. */
export type Texts = { read: (value: unknown) => unknown };

/** Looks up the texts and files of one contract. A reference to anything else gives no words. */
export async function textsOf(store: ApiStore, contract: string, ids: Iterable<string>): Promise<Texts> {
  return (await notesOf(store, ids))(contract);
}

/** Looks up texts and files of several contracts at once; each then reads its own only. */
export async function notesOf(store: ApiStore, ids: Iterable<string>): Promise<(contract: string) => Texts> {
  const wanted = [...new Set(ids)];
  const notes = await store.notes.findMany(wanted);
  const byId = new Map(notes.map((note) => [note._id, note]));
  const files = await filesAmong(
    store,
    wanted.filter((id) => !byId.has(id)),
  );
  return (contract) => ({
    read(value) {
      if (!isReference(value)) return value;
      const note = byId.get(value.id);
      if (note?.contract === contract) return note.text;
      const file = files.get(value.id);
      return file?.contract === contract ? fileView(file) : null;
    },
  });
}

/** What is no text may be a file; most pages have none, and ask nothing more. */
async function filesAmong(store: ApiStore, ids: string[]) {
  const files = await store.files.findMany(ids);
  return new Map(files.map((file) => [file._id, file]));
}

/** A value that is a plain string: a name of the programme, a date, a person; null for anything else. */
export function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

/** Every reference to a text inside a value. */
export function referencesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return isReference(value) ? [value.id] : Object.values(value).flatMap(referencesIn);
}

/** The references that a contract holds now, in its fields and lists. */
export function referencesOf({ fields, lists }: ContractState): string[] {
  return [...referencesIn(fields), ...referencesIn(lists)];
}

/** Whether a value that stands in a contract refers to something kept beside it: a text or a file. */
export function isReference(value: unknown): value is { id: string; digest: string } {
  return typeof value === 'object' && value !== null && 'id' in value && 'digest' in value;
}
