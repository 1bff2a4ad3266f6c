import type { Data } from '#schema/acts';
import { isPlainDate } from '../calendar/plain-date.ts';
import { fieldKey } from '../fields.ts';
import { lookup } from '../lookup.ts';
import type { ProgramColumn, ProgramField } from '../program.ts';
import { type Refusal, refuse } from '../refuse.ts';
import { emit, type Turn } from '../turn.ts';
import type { Found } from './answering.ts';

/** Values of a form that were read and found good. */
export type Form = { values: [field: ProgramField, value: Data][] };

/** Reads the form of a step: only its own fields, of the right type, and no required one left empty. */
export function readForm(turn: Turn, { node }: Found, fields: Record<string, Data>, person: string): Form | Refusal {
  const values: Form['values'] = [];
  for (const [id, value] of Object.entries(fields)) {
    const field = lookup(turn.program.fields, id);
    if (!field) return refuse('FIELD_UNKNOWN', { field: id });
    if (!node.form?.includes(id)) return refuse('FIELD_NOT_EDITABLE_HERE', { field: id });
    if (!isValue(field, value)) return refuse('VALUE_INVALID', { field: id, type: field.type });
    values.push([field, value]);
  }
  const empty = node.form?.find((id) => isMissing(turn, id, fields, person));
  return empty === undefined ? { values } : refuse('FORM_INCOMPLETE', { field: empty });
}

function isMissing(turn: Turn, id: string, fields: Record<string, Data>, person: string): boolean {
  const field = turn.program.fields[id];
  if (!field?.required || field.type === 'list') return false;
  const given = id in fields ? fields[id] : turn.state.fields[fieldKey(id, field.of ? person : undefined)];
  return given === undefined || given === null || given === '';
}

/** States the values of a form. */
export function writeForm(turn: Turn, form: Form, person: string): void {
  for (const [field, value] of form.values) {
    emit(turn, { type: 'FieldSet', field: field.id, value, ...(field.of ? { of: person } : {}) });
  }
}

/** Whether a value is of a field's type. Text fields hold a reference to a text kept outside. */
export function isValue(field: ProgramField | ProgramColumn, value: Data): boolean {
  if (value === null) return !field.required;
  switch (field.type) {
    case 'integer':
    case 'money':
      return typeof value === 'number' && Number.isSafeInteger(value);
    case 'number':
      return typeof value === 'number' && Number.isFinite(value);
    case 'boolean':
      return typeof value === 'boolean';
    case 'date':
      return isPlainDate(value);
    case 'choice':
      return typeof value === 'string' && (field.choices === null || field.choices.includes(value));
    case 'choices':
      return Array.isArray(value) && value.every((choice) => field.choices === null || field.choices.includes(choice));
    case 'person':
      return typeof value === 'string';
    case 'consent':
      return typeof value === 'boolean' || isPlainDate(value);
    case 'text':
    case 'longText':
    case 'file':
      return typeof value === 'object' && !Array.isArray(value) && typeof value.id === 'string';
    case 'list':
      return false;
  }
}
