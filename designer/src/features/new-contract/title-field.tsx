import { TextInput } from '@mantine/core';
import { memo } from 'react';
import { useWords } from '../../locales/use-words.ts';

type TitleFieldProps = { value: string; isMissing: boolean; onChange: (title: string) => void };

/** What everybody will call the contract. */
export const TitleField = memo(function TitleField({ value, isMissing, onChange }: TitleFieldProps) {
  const { t } = useWords();
  return (
    <TextInput
      label={t('newContract.name')}
      description={t('newContract.nameHelp')}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      error={isMissing ? t('newContract.fault.title') : null}
      data-fault="title"
      autoComplete="off"
      required
      maxLength={200}
    />
  );
});
