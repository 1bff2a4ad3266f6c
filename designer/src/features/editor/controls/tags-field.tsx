import { TagsInput } from '@mantine/core';
import { useState } from 'react';
import { useWords } from '../../../locales/use-words.ts';
import { useIsReadOnly } from '../draft/editor-context.tsx';
import { Keyed } from './keyed.tsx';
import { ReadValue } from './read-value.tsx';
import type { Slot } from './slot.ts';
import { textTrouble } from './text-trouble.ts';

const MOST = 50;
const LONGEST = 64;

/** Words by which a template is found. */
export function TagsField({ slot }: { slot: Slot<string[]> }) {
  const { t } = useWords();
  const isReadOnly = useIsReadOnly();
  const [wrong, setWrong] = useState<string | null>(null);
  const { label, at, value = [], onChange } = slot;
  if (isReadOnly) return value.length === 0 ? null : <ReadValue label={label}>{value.join(', ')}</ReadValue>;
  return (
    <Keyed at={at}>
      <TagsInput
        label={label}
        description={t('editorControls.tagsAbout')}
        value={value}
        maxTags={MOST}
        error={wrong === null ? null : t(wrong)}
        onChange={(tags) => {
          const trouble = tags.map((tag) => textTrouble(tag, { max: LONGEST, required: true })).find(Boolean);
          setWrong(trouble ?? null);
          if (!trouble) onChange(tags.length === 0 ? undefined : tags);
        }}
      />
    </Keyed>
  );
}
