import { Checkbox, Stack } from '@mantine/core';
import { useState } from 'react';
import { useWords } from '../../../locales/use-words.ts';
import { useBuild, type VerbFieldsProps } from './verb-fields.ts';

/** A menu one may take from, or leave. */
export function ChooseFields({ item, onChange }: VerbFieldsProps) {
  const { t, say } = useWords();
  const [options, setOptions] = useState<string[]>([]);
  useBuild(onChange, options, async (chosen) => ({ type: 'choose', item: item.id, options: chosen }));
  return (
    <Checkbox.Group label={t('choose.label')} description={t('choose.help')} value={options} onChange={setOptions}>
      <Stack gap={8} mt={6}>
        {(item.form.choices ?? []).map(({ id, title }) => (
          <Checkbox key={id} value={id} label={say(title)} />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}
