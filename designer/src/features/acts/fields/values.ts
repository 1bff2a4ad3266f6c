import type { Data } from '#schema/acts';
import type { FormField } from '../../../api-client/types.ts';
import { fileForAct } from '../files/file-for-act.ts';
import { type Keep, kept } from '../verbs/verb-fields.ts';

/** What was typed, by field; texts as words. */
export type FieldValues = Record<string, unknown>;

const TEXTS = ['text', 'longText'];

/** What an act may carry: texts are kept apart first, files have arrived, and what is empty is left out. */
export async function valuesForAct(
  fields: readonly FormField[],
  values: FieldValues,
  keep: Keep,
): Promise<Record<string, Data>> {
  const read: Record<string, Data> = {};
  for (const { id, type, value: before } of fields) {
    const value = values[id];
    // A file that was taken away is nothing from now on.
    if (type === 'file' && isEmpty(value) && !isEmpty(before)) read[id] = null;
    if (isEmpty(value)) continue;
    if (type === 'file') {
      const reference = await fileForAct(value);
      if (reference) read[id] = reference;
    } else if (!TEXTS.includes(type)) read[id] = value as Data;
    else if (typeof value === 'string' && value !== before) {
      const reference = await kept(keep, value);
      if (reference) read[id] = reference;
    }
  }
  return read;
}

/** Only what is no longer as it was; what was emptied is nothing from now on. */
export async function changesForAct(
  fields: readonly FormField[],
  values: FieldValues,
  keep: Keep,
): Promise<Record<string, Data>> {
  const changed = fields.filter(({ id, value }) => !isSame(values[id], value));
  const emptied = changed.filter(({ id }) => isEmpty(values[id])).map(({ id }) => [id, null] as const);
  return { ...Object.fromEntries(emptied), ...(await valuesForAct(changed, values, keep)) };
}

/** Whether something that has to be filled in is not. */
export function isIncomplete(fields: readonly FormField[], values: FieldValues): boolean {
  return fields.some(({ id, required }) => required && isEmpty(values[id]));
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || value === '';
}

function isSame(one: unknown, other: unknown): boolean {
  return (isEmpty(one) && isEmpty(other)) || JSON.stringify(one) === JSON.stringify(other);
}
