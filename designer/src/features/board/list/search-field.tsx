import { TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { memo, useState } from 'react';
import { useWords } from '../../../locales/use-words.ts';
import { Icon } from '../../../ui/icons.tsx';
import classes from './list.module.css';

const PAUSE_MS = 300;

type SearchFieldProps = { value: string; onChange: (search: string) => void };

/** Looks for contracts by what they are called, their programme, or who is in them. */
export const SearchField = memo(function SearchField({ value, onChange }: SearchFieldProps) {
  const { t } = useWords();
  const [text, setText] = useState(value);
  const [known, setKnown] = useState(value);
  const later = useDebouncedCallback(onChange, PAUSE_MS);
  if (value !== known) {
    // Another view was chosen meanwhile; what is being typed stays.
    setKnown(value);
    if (text.trim() !== value) setText(value);
  }
  return (
    <TextInput
      type="search"
      size="xs"
      className={classes['search'] ?? ''}
      aria-label={t('board.search')}
      placeholder={t('board.search')}
      leftSection={<Icon name="search" />}
      value={text}
      maxLength={100}
      onChange={({ currentTarget }) => {
        setText(currentTarget.value);
        later(currentTarget.value);
      }}
    />
  );
});
