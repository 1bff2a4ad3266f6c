import { useState } from 'react';
import type { Data } from '#schema/acts';
import type { FormField } from '../../../api-client/types.ts';
import { WrittenList } from '../criteria/written-list.tsx';
import { FieldInput } from '../fields/field-input.tsx';
import { type FieldValues, valuesForAct } from '../fields/values.ts';
import { useBuild, type VerbFieldsProps } from './verb-fields.ts';

/** A task: its form, and the lists it lets one add to. */
export function CompleteFields({ item, contract, onChange }: VerbFieldsProps) {
  const { fields = [], lists = [] } = item.form;
  const [values, setValues] = useState<FieldValues>(() => given(fields));
  useBuild(onChange, values, async (filled, keep) => {
    const read: Record<string, Data> = await valuesForAct(fields, filled, keep);
    return { type: 'complete', item: item.id, ...(Object.keys(read).length > 0 ? { fields: read } : {}) };
  });
  return (
    <>
      {lists.map((list) => (
        <WrittenList key={list.id} list={list} contract={contract} />
      ))}
      {fields.map((field) => (
        <FieldInput
          key={field.id}
          field={field}
          contract={contract}
          value={values[field.id] ?? null}
          onChange={(value) => setValues({ ...values, [field.id]: value })}
        />
      ))}
    </>
  );
}

/** What is known already stands in the form. */
function given(fields: readonly FormField[]): FieldValues {
  return Object.fromEntries(fields.map(({ id, value }) => [id, value ?? null]));
}
