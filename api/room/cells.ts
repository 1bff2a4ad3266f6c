import type { ContractState } from '#engine/state';
import type { Localised } from '#schema/primitives';
import type { Dossier } from '../dossier.ts';
import { type FileView, isFileView } from '../presenters/file.ts';
import { indexOf } from '../presenters/index-of.ts';
import type { Names } from '../presenters/names.ts';
import type { Texts } from '../presenters/texts.ts';

/** One thing that a private text, row or value says: words, a sum, a day, a name, a choice, a file. */
export type Cell = { title: Localised | null; type: string; value: string | number | boolean | Localised | FileView };

type Reading = { dossier: Dossier; state: ContractState; names: Names; texts: Texts };

/** What something that may be shared says, cell by cell; nothing once its words are erased. */
export function cellsOf(reading: Reading, what: string): Cell[] {
  const { dossier, state, texts } = reading;
  const [, kind, name = ''] = /^(text|row|field):(.*)$/.exec(what) ?? [];
  const { fields } = indexOf(dossier.template);
  if (kind === 'text') return cell(reading, { type: 'longText' }, texts.read({ id: name, digest: '' }));
  const [id = '', row] = name.split('/');
  const field = fields.get(id.split('@')[0] ?? '');
  if (kind === 'field') return field ? cell(reading, field, state.fields[name]) : [];
  const values = state.lists[id]?.find((known) => known.id === row)?.values ?? {};
  return (field?.columns ?? []).flatMap((column) => cell(reading, column, values[column.id]));
}

/** The people whose names these things need. */
export function peopleInThings(state: ContractState, things: readonly string[]): string[] {
  const known = new Set(Object.values(state.seats).flatMap(({ person }) => person ?? []));
  return things.flatMap((what) => valuesIn(state, what)).filter((value) => known.has(value));
}

/** The values behind something that may be shared: what its words and its names are looked up with. */
export function valuesIn(state: ContractState, what: string): string[] {
  const [, kind, name = ''] = /^(text|row|field):(.*)$/.exec(what) ?? [];
  if (kind === 'text') return [name];
  const [id = '', row] = name.split('/');
  const found = kind === 'field' ? [state.fields[name]] : Object.values(rowIn(state, id, row));
  return found.flatMap((value) => {
    if (typeof value === 'string') return [value];
    return typeof value === 'object' && value !== null && 'id' in value ? [String(value.id)] : [];
  });
}

function rowIn({ lists }: ContractState, list: string, row: string | undefined) {
  return lists[list]?.find(({ id }) => id === row)?.values ?? {};
}

type Described = { type: string; title?: Localised; choices?: readonly { id: string; title: Localised }[] | undefined };

function cell({ names, texts }: Reading, { type, title, choices }: Described, stored: unknown): Cell[] {
  const value = texts.read(stored);
  const made = (shown: Cell['value']) => [{ title: title ?? null, type, value: shown }];
  if (Array.isArray(value)) return value.flatMap((one) => made(choices?.find(({ id }) => id === one)?.title ?? one));
  if (type === 'person' && typeof value === 'string') return made(names(value).name);
  const choice = choices?.find(({ id }) => id === value);
  if (choice) return made(choice.title);
  if (isFileView(value)) return made(value);
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? made(value) : [];
}
