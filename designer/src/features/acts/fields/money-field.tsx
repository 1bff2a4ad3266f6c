import { NumberInput } from '@mantine/core';
import { useWords } from '../../../locales/use-words.ts';

type MoneyFieldProps = {
  label: string;
  value: number | null;
  onChange: (cents: number | null) => void;
  required?: boolean;
  error?: string | null;
};

/** Euros on the page, whole cents underneath. */
export function MoneyField({ label, value, onChange, required = false, error = null }: MoneyFieldProps) {
  const { language } = useWords();
  return (
    <NumberInput
      label={label}
      error={error}
      required={required}
      min={0}
      decimalScale={2}
      decimalSeparator={language === 'fr' ? ',' : '.'}
      thousandSeparator={language === 'fr' ? '\u202f' : ','}
      suffix={language === 'fr' ? '\u00a0€' : ''}
      prefix={language === 'fr' ? '' : '€'}
      value={value === null ? '' : value / 100}
      onChange={(euros) => onChange(euros === '' ? null : Math.round(Number(euros) * 100))}
    />
  );
}
