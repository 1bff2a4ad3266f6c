import { TextInput } from '@mantine/core';
import { useState } from 'react';
import type { When } from '#schema/when';
import { useWords } from '../../../../locales/use-words.ts';
import { IconButton } from '../../controls/icon-button.tsx';
import type { Slot } from '../../controls/slot.ts';
import { useTemplate } from '../../draft/editor-context.tsx';
import { readSentence } from './read-sentence.ts';
import { useAnchors, type WhenPlace } from './use-anchors.ts';
import { useWhenWords } from './use-when-words.ts';

type WhenSentenceProps = WhenPlace & {
  slot: Slot<When>;
  /** Writes a first date without saying it; where there is one, nothing more is needed. */
  onBegin?: () => void;
};

/**
 * A date as one types it: "3 mois après la signature". It is understood with every letter, and what has been understood
 * stands below, with its day.
 */
export function WhenSentence({ slot: { label, value, onChange }, onBegin, ...place }: WhenSentenceProps) {
  const { t, say } = useWords();
  const template = useTemplate();
  const anchors = useAnchors(place);
  const sayWhen = useWhenWords();
  const [typed, setTyped] = useState<string | null>(null);
  const [isRead, setRead] = useState(true);
  const type = (text: string) => {
    const when = readSentence(text, { template, groups: anchors.groups(), say, t });
    setTyped(text);
    setRead(when !== null || text.trim() === '');
    if (when !== null) onChange(value && 'at' in value && value.at !== undefined ? { ...when, at: value.at } : when);
  };
  return (
    <TextInput
      aria-label={t('inspector.when.sentence', { label })}
      placeholder={t('inspector.when.example')}
      title={typed ?? (value ? sayWhen(value) : undefined)}
      value={typed ?? (value ? sayWhen(value) : '')}
      description={isRead ? null : t('inspector.when.notRead', { example: t('inspector.when.fullExample') })}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      rightSection={
        onBegin ? <IconButton icon="add" words={t('inspector.when.add', { label })} onClick={onBegin} /> : null
      }
      onChange={({ currentTarget }) => type(currentTarget.value)}
      onBlur={() => isRead && setTyped(null)}
    />
  );
}
