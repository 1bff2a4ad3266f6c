import type { Field, Template } from '#schema/template';
import { BUILT_IN_LISTS, type FieldType } from '#schema/vocabulary';
import { aboutOf } from './conditions.ts';
import type { Step } from './steps.ts';

/** A column that a condition, a date or a person may be read from. */
export type ColumnType = { id: string; type: FieldType; choices: readonly string[] | null };

const column = (id: string, type: FieldType, choices: readonly string[] | null = null): ColumnType => ({
  id,
  type,
  choices,
});

/** The lists that every contract has, with the columns they come with (R33). A test keeps them those of the engine. */
export const BUILT_IN_COLUMNS: Record<(typeof BUILT_IN_LISTS)[number], ColumnType[]> = {
  commitments: [
    column('by', 'choice'),
    column('text', 'longText'),
    column('status', 'choice', ['toCome', 'kept', 'partly', 'notAvailable', 'notKept']),
    column('person', 'person'),
  ],
  ledger: [
    column('node', 'choice'),
    column('from', 'choice'),
    column('to', 'choice'),
    column('amount', 'money'),
    column('budget', 'choice'),
    column('person', 'person'),
    column('on', 'date'),
  ],
};

/** Every list of the template by its id, with its columns and what decisions say of its rows (R35). */
export type Lists = ReadonlyMap<string, ReadonlyMap<string, ColumnType>>;

/** Reads the lists of a template. */
export function readLists(template: Template, steps: readonly Step[]): Lists {
  const lists = new Map<string, Map<string, ColumnType>>();
  for (const id of BUILT_IN_LISTS) lists.set(id, new Map(BUILT_IN_COLUMNS[id].map((known) => [known.id, known])));
  for (const field of template.fields ?? []) if (field.type === 'list') lists.set(field.id, columnsOf(field));
  for (const { node } of steps) {
    const about = aboutOf(node);
    if (!about || node.kind !== 'decision') continue;
    const choices = node.choices.map((choice) => choice.id);
    lists.get(about.list)?.set(node.id, column(node.id, 'choice', choices));
  }
  return lists;
}

function columnsOf(field: Field): Map<string, ColumnType> {
  return new Map(
    (field.columns ?? []).map((known) => [
      known.id,
      column(known.id, known.type, known.choices?.map((choice) => choice.id) ?? null),
    ]),
  );
}
