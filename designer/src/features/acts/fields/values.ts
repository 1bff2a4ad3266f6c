import type { Data } from '#schema/acts';
import type { FormField } from '../../../api-client/types.ts';
import { type Keep, kept } from '../verbs/verb-fields.ts';

/** What was typed, by field; texts as words. */
export type FieldValues = Record<string, unknown>;

const TEXTS = ['text', 'longText'];

/** What an act may carry: texts are kept apart first, and what is empty is left out. */
export async function valuesForAct(
  fields: readonly FormField[],
  values: FieldValues,
  keep: Keep,
): Promise<Record<string, Data>> {
  const read: Record<string, Data> = {};
  for (const { id, type, value: before } of fields) {
    const value = values[id];
    if (value === null || value === undefined || value === '') continue;
    if (!TEXTS.includes(type)) read[id] = value as Data;
    else if (typeof value === 'string' && value !== before) {
      const reference = await kept(keep, value);
      if (reference) read[id] = reference;
    }
  }
  return read;
}
