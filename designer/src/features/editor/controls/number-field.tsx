import { NumberInput } from '@mantine/core';
import { useState } from 'react';
import { useWords } from '../../../locales/use-words.ts';
import { useIsReadOnly } from '../draft/editor-context.tsx';
import { Keyed } from './keyed.tsx';
import { ReadValue } from './read-value.tsx';
import type { Slot } from './slot.ts';

type NumberFieldProps = {
  slot: Slot<number>;
  min: number;
  max: number;
  /** Without it, an empty field takes the key away. */
  required?: boolean;
  decimals?: boolean;
  suffix?: string;
  placeholder?: string;
  hideLabel?: boolean;
  width?: number;
};

/** A number within its bounds. One that cannot stand is shown with its reason; the template keeps the last good one. */
export function NumberField({ slot, min, max, required = false, decimals = false, ...shown }: NumberFieldProps) {
  const { t } = useWords();
  const isReadOnly = useIsReadOnly();
  const { label, at, value, onChange } = slot;
  const { suffix, placeholder, hideLabel = false, width } = shown;
  const [typed, setTyped] = useState<{ text: string | number; over: number | undefined } | null>(null);
  const text = typed !== null && (typed.over === value || typed.text === value) ? typed.text : (value ?? '');
  const wrong = troubleOf(text, { min, max, required, decimals });
  if (isReadOnly) {
    if (value === undefined) return null;
    return hideLabel ? <b>{value}</b> : <ReadValue label={label}>{`${value}${suffix ?? ''}`}</ReadValue>;
  }
  return (
    <Keyed at={at}>
      <NumberInput
        {...(hideLabel ? { 'aria-label': label } : { label })}
        value={text}
        min={min}
        max={max}
        allowDecimal={decimals}
        clampBehavior="none"
        {...(width === undefined ? {} : { w: width, hideControls: true })}
        {...(suffix === undefined ? {} : { suffix })}
        {...(placeholder === undefined ? {} : { placeholder })}
        error={wrong === null ? null : t(wrong, { min, max })}
        onChange={(next) => {
          setTyped({ text: next, over: value });
          if (troubleOf(next, { min, max, required, decimals }) === null)
            onChange(next === '' ? undefined : Number(next));
        }}
        onBlur={() => wrong === null && setTyped(null)}
      />
    </Keyed>
  );
}

type Bounds = Required<Pick<NumberFieldProps, 'min' | 'max' | 'required' | 'decimals'>>;

function troubleOf(text: string | number, { min, max, required, decimals }: Bounds): string | null {
  if (text === '') return required ? 'editorControls.needsNumber' : null;
  const number = Number(text);
  if (Number.isNaN(number) || (!decimals && !Number.isInteger(number))) return 'editorControls.needsNumber';
  return number < min || number > max ? 'editorControls.outOfBounds' : null;
}
