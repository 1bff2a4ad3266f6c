import { useWords } from '../../../locales/use-words.ts';
import { useIsReadOnly } from '../draft/editor-context.tsx';
import { AddButton } from './add-button.tsx';
import classes from './controls.module.css';
import { Keyed } from './keyed.tsx';
import { NumberField } from './number-field.tsx';
import { ReadValue } from './read-value.tsx';
import { type Slot, within } from './slot.ts';
import { TakeAwayButton } from './take-away-button.tsx';

export type Range = { min: number; max: number };
type RangeFieldProps = { slot: Slot<Range>; min: number; max: number; first: Range };

/** "between 2 and 5", or nothing said. */
export function RangeField({ slot, min, max, first }: RangeFieldProps) {
  const { t } = useWords();
  const isReadOnly = useIsReadOnly();
  const { label, at, value, onChange } = slot;
  if (value === undefined)
    return isReadOnly ? null : (
      <Keyed at={at}>
        <AddButton onClick={() => onChange(first)}>{label}</AddButton>
      </Keyed>
    );
  if (isReadOnly)
    return <ReadValue label={label}>{t('editorControls.between', { min: value.min, max: value.max })}</ReadValue>;
  return (
    <Keyed at={at}>
      <fieldset className={classes['range']}>
        <legend className={classes['label']}>{label}</legend>
        <NumberField slot={within(slot, 'min', t('editorControls.atLeast'))} min={min} max={max} required />
        <NumberField slot={within(slot, 'max', t('editorControls.atMost'))} min={min} max={max} required />
        <TakeAwayButton onClick={() => onChange(undefined)}>{t('editorControls.takeAway')}</TakeAwayButton>
      </fieldset>
    </Keyed>
  );
}
