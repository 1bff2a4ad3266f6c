import { Checkbox, MultiSelect, NumberInput, Select, Textarea, TextInput } from '@mantine/core';
import type { Contract, FormField } from '../../../api-client/types.ts';
import { withWords } from '../../../locales/areas.ts';
import { useWords } from '../../../locales/use-words.ts';
import { DateInput } from '../../../ui/date-input.tsx';
import { later } from '../../../ui/later.tsx';
import { Loading } from '../../../ui/states.tsx';
import { useFieldTrouble } from '../field-trouble.ts';
import { peopleToPick } from '../people-of.ts';
import { MoneyField } from './money-field.tsx';

/** Only forms with a file in them need it. */
const FileField = later(
  async () => (await withWords(['files'], () => import('../files/file-field.tsx'))).FileField,
  <Loading lines={2} />,
);

type FieldInputProps = { field: FormField; contract: Contract; value: unknown; onChange: (value: unknown) => void };

/** One field of a programme's form, by its type. */
export function FieldInput({ field, contract, value, onChange }: FieldInputProps) {
  const { t, say } = useWords();
  const { type, title, required, choices } = field;
  const label = say(title);
  const error = useFieldTrouble(field.id);
  const options = (choices ?? []).map((choice) => ({ value: choice.id, label: say(choice.title) }));
  switch (type) {
    case 'longText':
      return (
        <Textarea
          label={label}
          error={error}
          required={required}
          value={asText(value)}
          autosize
          minRows={2}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      );
    case 'text':
      return (
        <TextInput
          label={label}
          error={error}
          required={required}
          value={asText(value)}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      );
    case 'money':
      return (
        <MoneyField
          label={label}
          error={error}
          required={required}
          value={typeof value === 'number' ? value : null}
          onChange={onChange}
        />
      );
    case 'integer':
    case 'number':
      return (
        <NumberInput
          label={label}
          error={error}
          required={required}
          allowDecimal={type === 'number'}
          value={typeof value === 'number' ? value : ''}
          onChange={(next) => onChange(next === '' ? null : Number(next))}
        />
      );
    case 'date':
      return (
        <DateInput
          label={label}
          error={error}
          required={required}
          value={typeof value === 'string' ? value : null}
          onChange={onChange}
        />
      );
    case 'boolean':
      return (
        <Select
          label={label}
          error={error}
          required={required}
          data={[
            { value: 'yes', label: t('form.yes') },
            { value: 'no', label: t('form.no') },
          ]}
          value={value === true ? 'yes' : value === false ? 'no' : null}
          onChange={(next) => onChange(next === null ? null : next === 'yes')}
        />
      );
    case 'consent':
      return (
        <Checkbox
          label={label}
          error={error}
          checked={value === true}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
      );
    case 'choice':
      return (
        <Select
          label={label}
          error={error}
          required={required}
          data={options}
          value={typeof value === 'string' ? value : null}
          onChange={onChange}
        />
      );
    case 'choices':
      return (
        <MultiSelect
          label={label}
          error={error}
          required={required}
          data={options}
          value={Array.isArray(value) ? value.map(String) : []}
          onChange={onChange}
        />
      );
    case 'person':
      return (
        <Select
          label={label}
          error={error}
          required={required}
          data={peopleToPick(contract)}
          value={typeof value === 'string' ? value : null}
          onChange={onChange}
          searchable
        />
      );
    case 'file':
      return (
        <FileField
          contract={contract.id}
          label={label}
          error={error}
          required={required}
          value={value}
          onChange={onChange}
        />
      );
    default:
      return null;
  }
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
