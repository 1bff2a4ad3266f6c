import { TextInput } from '@mantine/core';
import { memo, useState } from 'react';
import { inputDate, longDate, readInputDate } from '../locales/dates.ts';
import { useWords } from '../locales/use-words.ts';
import { MonthButton } from './month-button.tsx';
import { useStable } from './use-stable.ts';

type DateInputProps = {
  label: string;
  value: string | null;
  onChange: (date: string | null) => void;
  description?: string;
  required?: boolean;
  error?: string | null;
  /** The first and the last day that may be picked. */
  min?: string;
  max?: string;
};

/**
 * A civil date, typed as people write it here (16/08/2007), whatever the language of the browser, or picked in a month.
 */
export const DateInput = memo(function DateInput(props: DateInputProps) {
  const { label, value, onChange, description, required = false, error, min, max } = props;
  const { t, language } = useWords();
  const [typed, setTyped] = useState<string | null>(null);
  const text = textOf(typed, value);
  const read = readInputDate(text);
  // Whoever is still typing has not made a mistake yet.
  const [isTyping, setTyping] = useState(false);
  const isWhole = !isTyping || text.trim().length === WHOLE_LENGTH;
  const isWrong = isWhole && text.trim() !== '' && read === null;
  const pick = useStable((date: string) => {
    setTyped(null);
    onChange(date);
  });
  return (
    <TextInput
      label={label}
      description={description}
      required={required}
      placeholder={t('date.placeholder')}
      inputMode="numeric"
      autoComplete="off"
      value={text}
      error={isWrong ? t('date.wrong') : error}
      title={read === null ? undefined : longDate(read, language)}
      onChange={(event) => {
        const written = event.currentTarget.value;
        setTyped(written);
        setTyping(true);
        const date = readInputDate(written);
        if (date !== null || written.trim() === '') onChange(date);
      }}
      onBlur={() => setTyping(false)}
      onKeyDown={({ key }) => key === 'Enter' && setTyping(false)}
      rightSection={<MonthButton value={read} min={min} max={max} onPick={pick} />}
    />
  );
});

/** 16/08/2007. */
const WHOLE_LENGTH = 10;

/** What is being typed, unless the value has become another one since. */
function textOf(typed: string | null, value: string | null): string {
  const read = typed === null ? null : readInputDate(typed);
  if (typed !== null && (read === null || read === value)) return typed;
  return value === null ? '' : inputDate(value);
}
