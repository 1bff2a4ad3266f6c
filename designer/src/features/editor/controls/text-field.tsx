import type { ReactNode } from 'react';
import { Keyed } from './keyed.tsx';
import type { Slot } from './slot.ts';
import { textTrouble } from './text-trouble.ts';
import { TypedText } from './typed-text.tsx';

type TextFieldProps = {
  slot: Slot<string>;
  max: number;
  /** Without it, an empty text takes the key away. */
  required?: boolean;
  description?: ReactNode;
};

/** A text in one language: a source, a key. */
export function TextField({ slot, max, required = false, ...shown }: TextFieldProps) {
  const { label, at, value = '', onChange } = slot;
  return (
    <Keyed at={at}>
      <TypedText
        label={label}
        value={value}
        trouble={(text) => textTrouble(text, { max, required })}
        onChange={(text) => onChange(text.trim() === '' ? undefined : text)}
        {...shown}
      />
    </Keyed>
  );
}
