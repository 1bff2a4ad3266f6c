import { Radio, Stack } from '@mantine/core';
import { useState } from 'react';
import { useWords } from '../../../locales/use-words.ts';
import { useBuild, type VerbFieldsProps } from './verb-fields.ts';

/** What came from outside: a bank's answer, an assembly's vote. */
export function OutsideFields({ item, onChange }: VerbFieldsProps) {
  const { t, say } = useWords();
  const [answer, setAnswer] = useState('');
  useBuild(onChange, answer, async (said) => ({ type: 'recordAnswer', item: item.id, answer: said }));
  return (
    <Radio.Group label={t('outside.answer')} value={answer} onChange={setAnswer} required>
      <Stack gap={8} mt={6}>
        {(item.form.choices ?? []).map(({ id, title }) => (
          <Radio key={id} value={id} label={say(title)} required />
        ))}
      </Stack>
    </Radio.Group>
  );
}
