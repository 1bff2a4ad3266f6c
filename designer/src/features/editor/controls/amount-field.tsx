import { useWords } from '../../../locales/use-words.ts';
import { useTemplate } from '../draft/editor-context.tsx';
import { ChoiceField } from './choice-field.tsx';
import { Keyed } from './keyed.tsx';
import { MoneyField } from './money-field.tsx';
import type { Slot } from './slot.ts';

export type Amount = number | { field: string } | { row: string };

type AmountFieldProps = {
  slot: Slot<Amount>;
  required?: boolean;
  /** Columns of the row at hand that hold an amount. */
  columns?: readonly { value: string; label: string }[];
};

/** An amount written here, held by a field of the contract, or by the row at hand. */
export function AmountField({ slot, required = false, columns = [] }: AmountFieldProps) {
  const { t, say } = useWords();
  const { fields = [] } = useTemplate();
  const { label, at, value, onChange } = slot;
  const money = fields.filter(({ type, of }) => type === 'money' && of === undefined);
  const from = typeof value === 'object' ? ('field' in value ? `field:${value.field}` : `row:${value.row}`) : 'amount';
  const choices = [
    { value: 'amount', label: t('editorControls.anAmount') },
    ...money.map(({ id, title }) => ({ value: `field:${id}`, label: say(title) })),
    ...columns.map((column) => ({ value: `row:${column.value}`, label: column.label })),
  ];
  const set = (next: string | undefined) => {
    if (next === from) return;
    const [kind, id = ''] = (next ?? 'amount').split(':');
    if (kind === 'field') onChange({ field: id });
    else if (kind === 'row') onChange({ row: id });
    else onChange(required ? 0 : undefined);
  };
  const isWritten = typeof value !== 'object';
  return (
    <Keyed at={at}>
      {isWritten ? <MoneyField slot={{ label, at, value, onChange }} min={0} required={required} /> : null}
      {choices.length > 1 || !isWritten ? (
        <ChoiceField
          slot={{
            label: isWritten ? t('editorControls.amountFrom', { label }) : label,
            at: [...at, 'from'],
            value: from,
            onChange: set,
          }}
          hideLabel={isWritten}
          choices={choices}
        />
      ) : null}
    </Keyed>
  );
}
