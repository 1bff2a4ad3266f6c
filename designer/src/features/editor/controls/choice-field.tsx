import { NativeSelect } from '@mantine/core';
import { useId } from 'react';
import { Segments } from '../../../ui/segments.tsx';
import { useIsReadOnly } from '../draft/editor-context.tsx';
import classes from './controls.module.css';
import { Keyed } from './keyed.tsx';
import { ReadValue } from './read-value.tsx';
import type { Slot } from './slot.ts';

export type Choice = { value: string; label: string; disabled?: boolean };
type Grouped = { group: string; items: Choice[] };

type ChoiceFieldProps = {
  slot: Slot<string>;
  choices: readonly (Choice | Grouped)[];
  /** The words for no choice; where there is none, one must be chosen. */
  none?: string;
  hideLabel?: boolean;
  description?: string;
};

/** One of some choices. A value that is not among them (a role that was taken away) stays, and says its id. */
export function ChoiceField({ slot, choices, none, hideLabel = false, description }: ChoiceFieldProps) {
  const isReadOnly = useIsReadOnly();
  const { label, at, value, onChange } = slot;
  const flat = choices.flatMap((choice) => ('items' in choice ? choice.items : [choice]));
  const isKnown = value === undefined || flat.some((choice) => choice.value === value);
  const shown = flat.find((choice) => choice.value === value)?.label ?? value ?? none ?? '';
  if (isReadOnly) return <ReadValue label={label}>{shown}</ReadValue>;
  const isOpen = none !== undefined || value === undefined;
  return (
    <Keyed at={at}>
      <NativeSelect
        {...(hideLabel ? { 'aria-label': label } : { label })}
        description={description}
        value={value ?? ''}
        data={[
          ...(isOpen ? [{ value: '', label: none ?? '…' }] : []),
          ...(isKnown ? [] : [{ value, label: `${value} ?` }]),
          ...choices.map((choice) => ('items' in choice ? { ...choice, items: [...choice.items] } : { ...choice })),
        ]}
        onChange={({ currentTarget }) => {
          if (currentTarget.value !== '') onChange(currentTarget.value);
          else if (none !== undefined) onChange(undefined);
        }}
      />
    </Keyed>
  );
}

type SegmentsFieldProps = { slot: Slot<string>; choices: readonly Choice[]; otherwise: string; hideLabel?: boolean };

/** One of two to four choices, side by side; `otherwise` is the one that leaves the key out. */
export function SegmentsField({ slot, choices, otherwise, hideLabel = false }: SegmentsFieldProps) {
  const isReadOnly = useIsReadOnly();
  const id = useId();
  const { label, at, value = otherwise, onChange } = slot;
  if (isReadOnly)
    return <ReadValue label={label}>{choices.find((choice) => choice.value === value)?.label ?? value}</ReadValue>;
  return (
    <Keyed at={at}>
      <span id={id} className={hideLabel ? 'hidden-words' : classes['label']}>
        {label}
      </span>
      <Segments
        fullWidth
        size="sm"
        aria-labelledby={id}
        value={value}
        data={choices}
        onChange={(next) => onChange(next === otherwise ? undefined : next)}
      />
    </Keyed>
  );
}
