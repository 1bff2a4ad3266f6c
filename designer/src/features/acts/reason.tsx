import { Textarea } from '@mantine/core';
import { useWords } from '../../locales/use-words.ts';

type ReasonProps = {
  value: string;
  onChange: (words: string) => void;
  help: string;
  required?: boolean;
  label?: string;
};

/** Why; asked of whoever changes things for others, never of whoever says that they cannot. */
export function Reason({ value, onChange, help, required = false, label }: ReasonProps) {
  const { t } = useWords();
  return (
    <Textarea
      label={label ?? t('act.why')}
      description={help}
      required={required}
      value={value}
      autosize
      minRows={2}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
