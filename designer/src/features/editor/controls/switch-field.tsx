import { Switch } from '@mantine/core';
import { useWords } from '../../../locales/use-words.ts';
import { useIsReadOnly } from '../draft/editor-context.tsx';
import { Keyed } from './keyed.tsx';
import { ReadValue } from './read-value.tsx';
import type { Slot } from './slot.ts';

type SwitchFieldProps = {
  slot: Slot<boolean>;
  /** What leaving the key out means. */
  otherwise?: boolean;
  /** `true` can only be said, not `false`: the key is left out instead. */
  onlyTrue?: boolean;
  description?: string;
};

/** Yes or no. What it is already by itself is not written into the template. */
export function SwitchField({ slot, otherwise = false, onlyTrue = false, description }: SwitchFieldProps) {
  const { t } = useWords();
  const isReadOnly = useIsReadOnly();
  const { label, at, value, onChange } = slot;
  const isOn = value ?? otherwise;
  if (isReadOnly) return <ReadValue label={label}>{t(isOn ? 'form.yes' : 'form.no')}</ReadValue>;
  return (
    <Keyed at={at}>
      <Switch
        label={label}
        description={description}
        checked={isOn}
        onChange={({ currentTarget: { checked } }) =>
          onChange(checked === otherwise || (onlyTrue && !checked) ? undefined : checked)
        }
      />
    </Keyed>
  );
}
