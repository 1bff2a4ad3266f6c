import { NumberInput, Select } from '@mantine/core';
import { memo, useId } from 'react';
import type { ProgrammeField } from '../../api-client/types.ts';
import { useWords } from '../../locales/use-words.ts';
import { DateInput } from '../../ui/date-input.tsx';
import { Segments } from '../../ui/segments.tsx';
import type { Value } from './form.ts';

type OpeningFieldProps = {
  field: ProgrammeField;
  value: Value | undefined;
  onWrite: (field: string, value: Value | null) => void;
};
type FieldProps = { field: ProgrammeField; value: Value | undefined; onChange: (value: Value | null) => void };

/** One thing that may be known on the first day. Nothing has to be. */
export const OpeningField = memo(function OpeningField({ field, value, onWrite }: OpeningFieldProps) {
  return <AnyField field={field} value={value} onChange={(next) => onWrite(field.id, next)} />;
});

function AnyField({ field, value, onChange }: FieldProps) {
  const { say, language } = useWords();
  const label = say(field.title);
  const isNumber = (given: number | string): given is number => typeof given === 'number';
  switch (field.type) {
    case 'choice':
      return (
        <Select
          label={label}
          clearable
          data={field.choices.map(({ id, title }) => ({ value: id, label: say(title) }))}
          value={typeof value === 'string' ? value : null}
          onChange={onChange}
        />
      );
    case 'date':
      return <DateInput label={label} value={typeof value === 'string' ? value : null} onChange={onChange} />;
    case 'money':
      // The contract counts in cents.
      return (
        <NumberInput
          label={label}
          min={0}
          decimalScale={2}
          decimalSeparator={language === 'fr' ? ',' : '.'}
          suffix=" €"
          hideControls
          value={typeof value === 'number' ? value / 100 : ''}
          onChange={(given) => onChange(isNumber(given) ? Math.round(given * 100) : null)}
        />
      );
    case 'integer':
      return (
        <NumberInput
          label={label}
          min={0}
          allowDecimal={false}
          value={typeof value === 'number' ? value : ''}
          onChange={(given) => onChange(isNumber(given) ? given : null)}
        />
      );
    case 'boolean':
      return <YesNo label={label} value={value} onChange={onChange} />;
  }
}

function YesNo({ label, value, onChange }: Omit<FieldProps, 'field'> & { label: string }) {
  const { t } = useWords();
  const id = useId();
  const words = { unknown: 'newContract.notYet', yes: 'form.yes', no: 'form.no' } as const;
  const shown = value === true ? 'yes' : value === false ? 'no' : 'unknown';
  return (
    <div>
      <p id={id} className="label">
        {label}
      </p>
      <Segments
        fullWidth
        aria-labelledby={id}
        value={shown}
        onChange={(choice) => onChange(choice === 'unknown' ? null : choice === 'yes')}
        data={(['unknown', 'yes', 'no'] as const).map((choice) => ({ value: choice, label: t(words[choice]) }))}
      />
    </div>
  );
}
