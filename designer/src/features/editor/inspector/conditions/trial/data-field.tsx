import type { Data } from '#schema/acts';
import { useWords } from '../../../../../locales/use-words.ts';
import { DateInput } from '../../../../../ui/date-input.tsx';
import { ChoiceField } from '../../../controls/choice-field.tsx';
import { ManyField } from '../../../controls/many-field.tsx';
import { MoneyField } from '../../../controls/money-field.tsx';
import { NumberField } from '../../../controls/number-field.tsx';
import type { Slot } from '../../../controls/slot.ts';
import type { Operand } from '../subjects.ts';

const MOST = 1_000_000_000;

/** One value of a contract, of its type; empty is not known. */
export function DataField({ slot, operand: { type, choices } }: { slot: Slot<Data>; operand: Operand }) {
  const { t } = useWords();
  const { label, at, value, onChange } = slot;
  const unknown = t('inspector.trial.notKnown');
  const number = typeof value === 'number' ? value : undefined;
  switch (type) {
    case 'boolean':
    case 'consent':
      return (
        <ChoiceField
          slot={{
            label,
            at,
            value: typeof value === 'boolean' ? String(value) : undefined,
            onChange: (next) => onChange(next === undefined ? undefined : next === 'true'),
          }}
          none={unknown}
          choices={[
            { value: 'true', label: t('form.yes') },
            { value: 'false', label: t('form.no') },
          ]}
        />
      );
    case 'money':
      return <MoneyField slot={{ label, at, value: number, onChange }} />;
    case 'integer':
    case 'number':
      return (
        <NumberField
          slot={{ label, at, value: number, onChange }}
          min={-MOST}
          max={MOST}
          decimals={type === 'number'}
          placeholder={unknown}
        />
      );
    case 'date':
      return (
        <DateInput
          label={label}
          value={typeof value === 'string' ? value : null}
          onChange={(date) => onChange(date ?? undefined)}
        />
      );
    case 'choices':
      return (
        <ManyField
          slot={{ label, at, value: Array.isArray(value) ? (value as string[]) : undefined, onChange }}
          none={unknown}
          choices={choices ?? []}
        />
      );
    case 'choice':
      return (
        <ChoiceField
          slot={{ label, at, value: typeof value === 'string' ? value : undefined, onChange }}
          none={unknown}
          choices={choices ?? []}
        />
      );
    case 'text':
    case 'longText':
    case 'person':
    case 'file':
    case 'list':
      // Whether it is there is all that a condition may ask.
      return (
        <ChoiceField
          slot={{
            label,
            at,
            value: value === undefined ? undefined : 'filled',
            onChange: (next) => onChange(next === undefined ? undefined : 'x'),
          }}
          none={t('inspector.trial.empty')}
          choices={[{ value: 'filled', label: t('inspector.trial.filled') }]}
        />
      );
  }
}
