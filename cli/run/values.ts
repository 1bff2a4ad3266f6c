import type { Program, ProgramColumn, ProgramField } from '#engine/program';
import { textRefOf } from '../preview/field-value.ts';
import type { Names } from './names.ts';

type Values = Record<string, unknown>;
type Types = Readonly<Record<string, ProgramField | ProgramColumn>>;

/**
 * Values as the engine takes them: a text becomes the reference to a text kept outside, a name the id of a person.
 * What does not fit its field is left as it is, for the engine to refuse.
 */
export function toData(values: Values, types: Types, names: Names): Values {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      const type = Object.hasOwn(types, name) ? types[name]?.type : undefined;
      return [name, typeof value === 'string' ? fromText(value, type, names) : value];
    }),
  );
}

function fromText(value: string, type: ProgramField['type'] | undefined, names: Names): unknown {
  if (type === 'person') return names.idOf(value);
  return type === 'text' || type === 'longText' || type === 'file' ? textRefOf(value) : value;
}

/** The columns of a list, by their names; none when there is no such list. */
export function columnsOf(program: Program, list: unknown): Types {
  return (typeof list === 'string' && Object.hasOwn(program.fields, list) && program.fields[list]?.columns) || {};
}
