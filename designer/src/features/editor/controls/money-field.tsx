import { NumberInput } from '@mantine/core';
import { useState } from 'react';
import { useWords } from '../../../locales/use-words.ts';
import { useIsReadOnly } from '../draft/editor-context.tsx';
import { Keyed } from './keyed.tsx';
import { ReadValue } from './read-value.tsx';
import type { Slot } from './slot.ts';

type MoneyFieldProps = { slot: Slot<number>; required?: boolean; hideLabel?: boolean; min?: number };

const MOST_CENTS = 1_000_000_000_00;

/** Euros on the page, whole cents in the template. */
export function MoneyField({ slot, required = false, hideLabel = false, min = -MOST_CENTS }: MoneyFieldProps) {
  const { t, language } = useWords();
  const isReadOnly = useIsReadOnly();
  const [typed, setTyped] = useState<{ text: string | number; over: number | undefined } | null>(null);
  const { label, at, value, onChange } = slot;
  const euros = new Intl.NumberFormat(language, { style: 'currency', currency: 'EUR' });
  if (isReadOnly) return value === undefined ? null : <ReadValue label={label}>{euros.format(value / 100)}</ReadValue>;
  const isHeld = typed !== null && (typed.over === value || centsOf(typed.text) === value);
  const text = isHeld ? typed.text : value === undefined ? '' : value / 100;
  const wrong = text === '' ? required : (centsOf(text) ?? Number.NaN) < min;
  return (
    <Keyed at={at}>
      <NumberInput
        {...(hideLabel ? { 'aria-label': label } : { label })}
        decimalScale={2}
        decimalSeparator={language === 'fr' ? ',' : '.'}
        thousandSeparator={language === 'fr' ? '\u202f' : ','}
        suffix={'\u00a0€'}
        clampBehavior="none"
        value={text}
        error={wrong ? t('editorControls.needsNumber') : null}
        onChange={(next) => {
          setTyped({ text: next, over: value });
          const cents = centsOf(next);
          if (cents !== undefined && cents >= min && Math.abs(cents) <= MOST_CENTS) onChange(cents);
          else if (next === '' && !required) onChange(undefined);
        }}
        onBlur={() => !wrong && setTyped(null)}
      />
    </Keyed>
  );
}

function centsOf(text: string | number): number | undefined {
  const euros = text === '' ? Number.NaN : Number(text);
  return Number.isNaN(euros) ? undefined : Math.round(euros * 100);
}
