import type { ContractState } from '#engine/state';
import type { Localised } from '#schema/primitives';
import type { Dossier } from '../dossier.ts';
import type { ApiStore } from '../ports.ts';
import { type FileView, fileView } from '../presenters/file.ts';
import { namesOf, type PersonView } from '../presenters/names.ts';
import { maySeeField } from '../presenters/privacy.ts';
import { isReference } from '../presenters/texts.ts';
import { visibleRows } from '../room/list-rows.ts';
import { mayEraseFile } from './may-erase-file.ts';

/** A file that stands in a contract now: in which field, or in which column of which list, of whom, given by whom. */
export type FileLine = FileView & {
  title: Localised;
  /** The list that its column belongs to. */
  list: Localised | null;
  /** Whose value it is, where each person has one. */
  of: PersonView | null;
  by: PersonView;
  /** Whether whoever asks may have it erased. */
  mayErase: boolean;
};

type Found = Pick<FileLine, 'title' | 'list'> & { of: string | null; id: string };

/** The files that stand in a contract now, as far as whoever asks may see them, in the order of the programme. */
export async function filesOfContract(
  store: ApiStore,
  dossier: Dossier,
  state: ContractState | null,
): Promise<FileLine[]> {
  const found = state === null ? [] : [...inFields(dossier, state), ...inLists(dossier, state)];
  const kept = await store.files.findMany(found.map(({ id }) => id));
  const known = new Map(
    kept.filter(({ contract }) => contract === dossier.contract._id).map((file) => [file._id, file]),
  );
  const names = await namesOf(store, [...kept.map(({ author }) => author), ...found.flatMap(({ of }) => of ?? [])]);
  return found.flatMap(({ id, title, list, of }) => {
    const file = known.get(id);
    if (file === undefined) return [];
    const mayErase = file.salt !== null && mayEraseFile(dossier, file, state);
    return [{ ...fileView(file), title, list, of: of === null ? null : names(of), by: names(file.author), mayErase }];
  });
}

function inFields(dossier: Dossier, { fields }: ContractState): Found[] {
  const ofFiles = (dossier.template.fields ?? []).filter(({ type }) => type === 'file');
  return ofFiles.flatMap(({ id: field, title, of: each }) => {
    const keys = each === undefined ? [field] : Object.keys(fields).filter((key) => key.startsWith(`${field}@`));
    return keys.flatMap((key) => {
      const of = key.split('@')[1] ?? null;
      const value = fields[key];
      if (!isReference(value) || !maySeeField(dossier, field, of ?? undefined)) return [];
      return [{ id: value.id, title, list: null, of }];
    });
  });
}

function inLists(dossier: Dossier, state: ContractState): Found[] {
  const lists = (dossier.template.fields ?? []).filter(({ type }) => type === 'list');
  return lists.flatMap(({ id: list, title: titleOfList, columns = [] }) => {
    const ofFiles = columns.filter(({ type }) => type === 'file');
    if (ofFiles.length === 0) return [];
    return visibleRows(dossier, state, list).flatMap(({ values }) =>
      ofFiles.flatMap(({ id: column, title }) => {
        const value = values[column];
        return isReference(value) ? [{ id: value.id, title, list: titleOfList, of: null }] : [];
      }),
    );
  });
}
