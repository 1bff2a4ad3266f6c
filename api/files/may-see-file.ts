import type { ContractState } from '#engine/state';
import type { FileDocument } from '#store/collections/files';
import type { Dossier } from '../dossier.ts';
import type { ApiStore } from '../ports.ts';
import { maySeePlace } from '../presenters/privacy.ts';

/**
 * Who sees the field or the row that a file was given in may open it, and whoever gave it may. One that no act has
 * given yet is its author's alone, and one of another contract is nobody's here.
 */
export async function maySeeFile(store: ApiStore, dossier: Dossier, file: FileDocument): Promise<boolean> {
  const { contract, me } = dossier;
  if (file.contract !== contract._id) return false;
  if (file.author === me.id || file.places.some((place) => maySeePlace(dossier, place))) return true;
  const rows = file.places.filter((place) => place.startsWith('row:'));
  if (rows.length === 0) return false;
  const state = await store.contracts.stateOf(contract._id);
  return state !== null && rows.some((place) => isNamedIn(state, place, me.id));
}

/** A row of a private list is that of whoever it names too. */
function isNamedIn({ lists }: ContractState, place: string, person: string): boolean {
  const [list = '', id] = place.slice('row:'.length).split('/');
  const row = lists[list]?.find((known) => known.id === id);
  return row !== undefined && Object.values(row.values).includes(person);
}
