import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { inputDate, longDate, readInputDate } from '../locales/dates.ts';
import { useWords } from '../locales/use-words.ts';
import { Icon } from './icons.tsx';

type DateFieldProps = {
  label: string;
  value: string | null;
  onChange: (date: string | null) => void;
  description?: string;
  required?: boolean;
};

/** A civil date, typed as people write it here (16/08/2007), whatever the language of the browser. */
export function DateField({ label, value, onChange, description, required = false }: DateFieldProps) {
  const { t, language } = useWords();
  const [typed, setTyped] = useState<string | null>(null);
  const text = textOf(typed, value);
  const read = readInputDate(text);
  const isWrong = text.trim() !== '' && read === null;
  return (
    <TextInput
      label={label}
      description={description}
      required={required}
      placeholder={t('date.placeholder')}
      inputMode="numeric"
      autoComplete="off"
      leftSection={<Icon name="calendar" />}
      value={text}
      error={isWrong ? t('date.wrong') : null}
      title={read === null ? undefined : longDate(read, language)}
      onChange={(event) => {
        const written = event.currentTarget.value;
        setTyped(written);
        const date = readInputDate(written);
        if (date !== null || written.trim() === '') onChange(date);
      }}
    />
  );
}

/** What is being typed, unless the value has become another one since. */
function textOf(typed: string | null, value: string | null): string {
  const read = typed === null ? null : readInputDate(typed);
  if (typed !== null && (read === null || read === value)) return typed;
  return value === null ? '' : inputDate(value);
}
