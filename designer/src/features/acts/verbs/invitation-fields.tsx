import { Radio, Stack } from '@mantine/core';
import { useState } from 'react';
import { useWords } from '../../../locales/use-words.ts';
import { useBuild, type VerbFieldsProps } from './verb-fields.ts';

const ANSWERS = ['yes', 'no', 'maybe'] as const;
type Answer = (typeof ANSWERS)[number];

/** Whether one comes. */
export function InvitationFields({ item, onChange }: VerbFieldsProps) {
  const { t } = useWords();
  const [answer, setAnswer] = useState<Answer>('yes');
  useBuild(onChange, answer, async (chosen) => ({ type: 'answerInvitation', item: item.id, answer: chosen }));
  return (
    <Radio.Group label={t('invitation.question')} value={answer} onChange={(value) => setAnswer(value as Answer)}>
      <Stack gap={8} mt={6}>
        {ANSWERS.map((value) => (
          <Radio key={value} value={value} label={t(`invitation.${value}`)} />
        ))}
      </Stack>
    </Radio.Group>
  );
}
