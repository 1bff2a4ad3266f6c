import { Chip } from '@mantine/core';
import { useId } from 'react';
import { useIsReadOnly } from '../draft/editor-context.tsx';
import type { Choice } from './choice-field.tsx';
import classes from './controls.module.css';
import { Keyed } from './keyed.tsx';
import { ReadValue } from './read-value.tsx';
import type { Slot } from './slot.ts';

type ChipChoiceProps = {
  slot: Slot<string>;
  choices: readonly Choice[];
  /** The words for no choice. */
  none: string;
};

/** One of a few choices, all of them in sight: one press chooses. */
export function ChipChoice({ slot, choices, none }: ChipChoiceProps) {
  const isReadOnly = useIsReadOnly();
  const id = useId();
  const { label, at, value, onChange } = slot;
  const isKnown = value === undefined || choices.some((choice) => choice.value === value);
  const all = [{ value: '', label: none }, ...choices, ...(isKnown ? [] : [{ value, label: `${value} ?` }])];
  if (isReadOnly)
    return <ReadValue label={label}>{all.find((choice) => choice.value === (value ?? ''))?.label ?? none}</ReadValue>;
  return (
    <Keyed at={at}>
      <span id={id} className={classes['label']}>
        {label}
      </span>
      <div role="radiogroup" aria-labelledby={id} className={classes['chips']}>
        <Chip.Group value={value ?? ''} onChange={(next) => onChange(next === '' ? undefined : next)}>
          {all.map((choice) => (
            // Of one name, they are one stop of the Tab key, and the arrows go from one to the next.
            <Chip key={choice.value} name={id} value={choice.value} size="xs">
              {choice.label}
            </Chip>
          ))}
        </Chip.Group>
      </div>
    </Keyed>
  );
}
