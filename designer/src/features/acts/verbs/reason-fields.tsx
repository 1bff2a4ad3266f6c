import { Textarea } from '@mantine/core';
import { useState } from 'react';
import type { Act } from '#schema/acts';
import { useWords } from '../../../locales/use-words.ts';
import { kept, useBuild, type VerbFieldsProps } from './verb-fields.ts';

/** A way out: a reason may be given, and never has to be. */
export function ReasonFields({ verb, item, onChange }: VerbFieldsProps) {
  const { t } = useWords();
  const [text, setText] = useState('');
  useBuild(onChange, text, async (written, keep) => {
    const reason = await kept(keep, written);
    return { type: verb, item: item.id, ...(reason ? { reason } : {}) } as Act;
  });
  return (
    <>
      <p>{t('verb.thatIsAllRight')}</p>
      <Textarea
        label={t('verb.reason')}
        description={t('verb.reasonHelp')}
        value={text}
        autosize
        minRows={2}
        onChange={(event) => setText(event.currentTarget.value)}
      />
    </>
  );
}
