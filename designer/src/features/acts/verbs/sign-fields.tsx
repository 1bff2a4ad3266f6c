import { Radio, Stack } from '@mantine/core';
import { useState } from 'react';
import { useWords } from '../../../locales/use-words.ts';
import { useBuild, type VerbFieldsProps } from './verb-fields.ts';

const METHODS = ['code', 'paper', 'spoken'] as const;
type Method = (typeof METHODS)[number];

/** A signature: a moral commitment, on the screen, on paper or aloud, each of the same rank. */
export function SignFields({ item, onChange }: VerbFieldsProps) {
  const { t } = useWords();
  const [method, setMethod] = useState<Method>(item.mine ? 'code' : 'paper');
  useBuild(onChange, method, async (chosen) => ({ type: 'sign', item: item.id, method: chosen }));
  return (
    <>
      <p>{t('sign.moral')}</p>
      <Radio.Group label={t('sign.method')} value={method} onChange={(value) => setMethod(value as Method)}>
        <Stack gap={8} mt={6}>
          {METHODS.map((value) => (
            <Radio key={value} value={value} label={t(`sign.methods.${value}`)} />
          ))}
        </Stack>
      </Radio.Group>
    </>
  );
}
