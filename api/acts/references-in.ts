import type { Act, Data, TextRef } from '#schema/acts';
import type { Template } from '#schema/template';
import { indexOf } from '../presenters/index-of.ts';

/** What an act refers to: files where a field or a column is for files, texts everywhere else. */
export type References = { texts: TextRef[]; files: TextRef[] };

/** Sorts them by where they stand, so that neither passes for the other. */
export function referencesIn(template: Template, act: Act): References {
  const files = valuesIn(template, act).flatMap(([type, value]) => (type === 'file' ? all(value) : []));
  const given = new Set<TextRef>(files);
  return { files, texts: all(act).filter((reference) => !given.has(reference)) };
}

type Typed = readonly [type: string | undefined, value: Data];

/** The values that an act gives, with the type of the field that each is for. */
function valuesIn(template: Template, act: Act): Typed[] {
  const { fields } = indexOf(template);
  switch (act.type) {
    case 'complete':
      return Object.entries(act.fields ?? {}).map(([id, value]) => [fields.get(id)?.type, value]);
    case 'setField':
      return [[fields.get(act.field)?.type, act.value]];
    case 'addRow':
    case 'changeRow': {
      const columns = fields.get(act.list)?.columns ?? [];
      return Object.entries(act.values).map(([id, value]) => [columns.find((column) => column.id === id)?.type, value]);
    }
    default:
      return [];
  }
}

/** Every reference, wherever it stands. */
function all(value: unknown): TextRef[] {
  if (typeof value !== 'object' || value === null) return [];
  return isReference(value) ? [value] : Object.values(value).flatMap(all);
}

function isReference(value: object): value is TextRef {
  return 'id' in value && 'digest' in value && typeof value.id === 'string' && typeof value.digest === 'string';
}
