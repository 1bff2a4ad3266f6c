import { Textarea, TextInput } from '@mantine/core';
import { type ClipboardEvent, type ReactNode, useState } from 'react';
import { useWords } from '../../../locales/use-words.ts';
import { useIsReadOnly } from '../draft/editor-context.tsx';
import { ReadValue } from './read-value.tsx';

type TypedTextProps = {
  label: string;
  value: string;
  /** Called with good values only; what cannot stand is said, and the last good value stays. */
  onChange: (value: string) => void;
  /** The key of the words of what is wrong; null when it may stand. */
  trouble: (text: string) => string | null;
  multiline?: boolean;
  description?: ReactNode;
  placeholder?: string;
  lang?: string;
  mono?: boolean;
  /** A table that is pasted is no text: what is done with it instead. */
  onPaste?: (event: ClipboardEvent) => void;
};

/** A text that is set as one types. A value that cannot stand is shown with its reason; the template keeps the last good one. */
export function TypedText({ label, value, onChange, trouble, multiline = false, mono, ...shown }: TypedTextProps) {
  const { t } = useWords();
  const isReadOnly = useIsReadOnly();
  const [typed, setTyped] = useState<{ text: string; over: string } | null>(null);
  // What was typed counts until the value has become another one: by undoing, or by somebody else.
  const text = typed !== null && (typed.over === value || typed.text === value) ? typed.text : value;
  const wrong = trouble(text);
  if (isReadOnly) return value === '' ? null : <ReadValue label={label}>{value}</ReadValue>;
  const props = {
    label,
    value: text,
    ...shown,
    ...(mono ? { ff: 'monospace' } : {}),
    error: wrong === null ? null : `${t(wrong)} ${value === '' ? '' : t('editorControls.keeps')}`.trim(),
    onChange: ({ currentTarget }: { currentTarget: { value: string } }) => {
      const next = currentTarget.value;
      setTyped({ text: next, over: value });
      if (trouble(next) === null && next !== value) onChange(next);
    },
    onBlur: () => wrong === null && setTyped(null),
  };
  return multiline ? <Textarea autosize minRows={2} maxRows={14} {...props} /> : <TextInput {...props} />;
}
