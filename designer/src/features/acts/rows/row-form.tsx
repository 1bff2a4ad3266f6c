import { type ReactNode, useState } from 'react';
import type { Contract, FormField } from '../../../api-client/types.ts';
import { ActBox } from '../act-box.tsx';
import { FieldInput } from '../fields/field-input.tsx';
import { type FieldValues, isIncomplete } from '../fields/values.ts';
import type { Build, Keep } from '../verbs/verb-fields.ts';

type RowFormProps = {
  contract: Contract;
  /** The columns, with what stands in them. */
  columns: readonly FormField[];
  build: (values: FieldValues, keep: Keep) => ReturnType<Build>;
  send: string;
  /** Stands in a card of its own rather than inside another. */
  plain?: boolean;
  onDone: () => void;
  onCancel: () => void;
  children?: ReactNode;
};

/** The columns of one row, to fill in. */
export function RowForm({ contract, columns, build, send, plain = false, onDone, onCancel, children }: RowFormProps) {
  const [values, setValues] = useState<FieldValues>(() =>
    Object.fromEntries(columns.map(({ id, value }) => [id, value])),
  );
  return (
    <ActBox
      contract={contract.id}
      build={(keep) => build(values, keep)}
      fields={columns.map(({ id }) => id)}
      send={send}
      plain={plain}
      ready={!isIncomplete(columns, values)}
      onDone={onDone}
      onCancel={onCancel}
    >
      {columns.map((column) => (
        <FieldInput
          key={column.id}
          field={column}
          contract={contract}
          value={values[column.id] ?? null}
          onChange={(value) => setValues({ ...values, [column.id]: value })}
        />
      ))}
      {children}
    </ActBox>
  );
}
