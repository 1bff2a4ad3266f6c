import { Checkbox } from '@mantine/core';
import { useIsReadOnly } from '../draft/editor-context.tsx';
import type { Choice } from './choice-field.tsx';
import classes from './controls.module.css';
import { Keyed } from './keyed.tsx';
import { ReadValue } from './read-value.tsx';
import type { Slot } from './slot.ts';

type ManyFieldProps = {
  slot: Slot<string[]>;
  choices: readonly Choice[];
  /** What is said when nothing is ticked. */
  none?: string;
  description?: string;
  /** An empty list stays a list: where the key may not be left out. */
  required?: boolean;
};

/** Some of several: a tick for each. Values that are not among them stay, and say their id. */
export function ManyField({ slot, choices, none, description, required = false }: ManyFieldProps) {
  const isReadOnly = useIsReadOnly();
  const { label, at, value = [], onChange } = slot;
  const unknown = value.filter((id) => !choices.some((choice) => choice.value === id));
  const all = [...choices, ...unknown.map((id) => ({ value: id, label: `${id} ?` }))];
  if (isReadOnly) {
    const words = all.filter((choice) => value.includes(choice.value)).map((choice) => choice.label);
    const said = words.join(', ') || none;
    // Nothing ticked and nothing to say of it: a name without a value would leave the reader waiting.
    return said === undefined ? null : <ReadValue label={label}>{said}</ReadValue>;
  }
  const set = (id: string, isIn: boolean) => {
    // In the order of the choices, so that the same ticks are always written the same way; unknown ones at the end.
    const next = all.map((choice) => choice.value).filter((one) => (one === id ? isIn : value.includes(one)));
    onChange(next.length === 0 && !required ? undefined : next);
  };
  return (
    <Keyed at={at}>
      <fieldset className={classes['many']}>
        <legend className={classes['label']}>{label}</legend>
        {description === undefined ? null : <p className="small muted">{description}</p>}
        {all.map((choice) => (
          <Checkbox
            key={choice.value}
            size="sm"
            label={choice.label}
            checked={value.includes(choice.value)}
            onChange={({ currentTarget }) => set(choice.value, currentTarget.checked)}
          />
        ))}
        {value.length === 0 && none !== undefined ? <p className="small muted">{none}</p> : null}
      </fieldset>
    </Keyed>
  );
}
