import type { ContractState } from '#engine/state';
import type { FileDocument } from '#store/collections/files';
import type { Dossier } from '../dossier.ts';
import { may } from '../policies/rules.ts';

/** Whoever gave a file, whom it is about, and whoever coordinates may have what it held erased. */
export function mayEraseFile(
  { me, standings }: Pick<Dossier, 'me' | 'standings'>,
  { author, places }: Pick<FileDocument, 'author' | 'places'>,
  state: Pick<ContractState, 'lists'> | null,
): boolean {
  if (!may('contract.act', standings)) return false;
  const isTheirs = author === me.id || places.some((place) => isAbout(place, me.id, state));
  return isTheirs || standings.has('contractCoordinator');
}

/** A value of one person is about them; a row is about those it names. */
function isAbout(place: string, person: string, state: Pick<ContractState, 'lists'> | null): boolean {
  if (place.startsWith('field:')) return place.endsWith(`@${person}`);
  const [list = '', id] = place.slice('row:'.length).split('/');
  const row = state?.lists[list]?.find((known) => known.id === id);
  return row !== undefined && Object.values(row.values).includes(person);
}
