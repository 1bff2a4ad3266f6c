import type { Act } from '#schema/acts';
import type { Dossier } from '../dossier.ts';
import type { ApiStore } from '../ports.ts';
import { maySeeField } from '../presenters/privacy.ts';
import { Problem } from '../problem.ts';

/**
 * Nobody shares what they may not read themselves, and nobody but its author shares a text: the engine knows whose a
 * value is, but neither who wrote a text nor who sees what.
 */
export async function checkSharing(store: ApiStore, dossier: Dossier, act: Act): Promise<void> {
  if (act.type !== 'share') return;
  const person = act.for ?? dossier.me.id;
  const [, kind = '', name = ''] = /^([a-z]+):(.*)$/.exec(act.what) ?? [];
  const may = {
    text: () => isAuthor(store, dossier, name, person),
    row: () => mayShareRow(store, dossier, name, person),
  };
  const allowed = kind === 'text' || kind === 'row' ? await may[kind]() : mayShareField(dossier, name, person);
  if (!allowed) throw new Problem('NOTHING_TO_SHARE');
}

async function isAuthor(store: ApiStore, { contract }: Dossier, id: string, person: string): Promise<boolean> {
  const [note] = await store.notes.findMany([id]);
  return note?.contract === contract._id && note.author === person;
}

function mayShareField(dossier: Dossier, name: string, person: string): boolean {
  const [field = '', of] = name.split('@');
  return of === person || maySeeField(dossier, field, of);
}

async function mayShareRow(store: ApiStore, dossier: Dossier, name: string, person: string): Promise<boolean> {
  const [list = '', id] = name.split('/');
  if (maySeeField(dossier, list)) return true;
  const state = await store.contracts.stateOf(dossier.contract._id);
  const row = state?.lists[list]?.find((known) => known.id === id);
  return row !== undefined && Object.values(row.values).includes(person);
}
