import type { Program } from '#engine/program';
import type { ContractState, RowState } from '#engine/state';
import type { Localised } from '#schema/primitives';
import type { Dossier } from '../dossier.ts';
import { indexOf } from '../presenters/index-of.ts';
import type { RowView } from '../presenters/item-form.ts';
import type { Names, PersonView } from '../presenters/names.ts';
import { isSharedWith, maySeeField } from '../presenters/privacy.ts';
import type { Texts } from '../presenters/texts.ts';

/** A column of a list; the lists that every contract has have no titles of their own. */
export type ColumnView = {
  id: string;
  type: string;
  title: Localised | null;
  choices: { id: string; title: Localised | null }[] | null;
};

/** A list of a contract, with its rows as whoever asks may read them. */
export type RowsView = {
  id: string;
  title: Localised | null;
  columns: ColumnView[];
  rows: RowView[];
  people: PersonView[];
};

type Reading = { dossier: Dossier; program: Program; state: ContractState; names: Names; texts: Texts };

/** The rows of a list; null where there is no such list, or not for this person. Of a private one, those shared with them. */
export function rowsOf({ dossier, program, state, names, texts }: Reading, list: string): RowsView | null {
  const field = Object.hasOwn(program.fields, list) ? program.fields[list] : undefined;
  if (field?.type !== 'list') return null;
  const visible = visibleRows(dossier, state, list);
  if (visible.length === 0 && !maySeeField(dossier, list)) return null;
  const known = indexOf(dossier.template).fields.get(list);
  const columns = Object.values(field.columns ?? {}).map(({ id, type, choices }) => {
    const column = known?.columns?.find((candidate) => candidate.id === id);
    const titled = choices?.map((choice) => ({
      id: choice,
      title: column?.choices?.find((candidate) => candidate.id === choice)?.title ?? null,
    }));
    return { id, type, title: column?.title ?? null, choices: titled ?? null };
  });
  const rows = visible.map(({ id, values }) => {
    const read = Object.entries(values).map(([column, value]) => [column, texts.read(value)]);
    return { id, values: Object.fromEntries(read) as Record<string, unknown> };
  });
  const people = peopleInRows(program, visible, list);
  return { id: list, title: known?.title ?? null, columns, rows, people: people.map(names) };
}

/** The rows of a list that somebody may read. */
export function visibleRows(dossier: Dossier, state: ContractState, list: string): RowState[] {
  const rows = state.lists[list] ?? [];
  return maySeeField(dossier, list) ? rows : rows.filter(({ id }) => isSharedWith(dossier, `row:${list}/${id}`));
}

/** The people that rows speak of. */
export function peopleInRows(program: Program, rows: readonly RowState[], list: string): string[] {
  const columns = Object.values(program.fields[list]?.columns ?? {}).filter(({ type }) => type === 'person');
  const values = rows.flatMap((row) => columns.map(({ id }) => row.values[id]));
  return [...new Set(values.filter((value) => typeof value === 'string'))];
}
