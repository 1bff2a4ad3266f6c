import { useRef } from 'react';
import type { CountRef } from '#schema/when';
import { useWords } from '../../../locales/use-words.ts';
import { useTemplate } from '../draft/editor-context.tsx';
import { ChoiceField } from './choice-field.tsx';
import classes from './controls.module.css';
import { focusSoon } from './focus-soon.ts';
import { IconButton } from './icon-button.tsx';
import { NumberField } from './number-field.tsx';
import { type Slot, within } from './slot.ts';

type CountFieldProps = {
  slot: Slot<CountRef>;
  min: number;
  max: number;
  required?: boolean;
  hideLabel?: boolean;
  width?: number;
  /** Numbers of these kinds may be taken from a field. */
  types?: readonly string[];
};

const WHOLE = ['integer'];

/**
 * A number, written here or held by a field of the contract. The second is offered where there is such a field; whoever
 * goes over to the other has the focus there.
 */
export function CountField({ slot, types = WHOLE, ...shown }: CountFieldProps) {
  const { t, say } = useWords();
  const { fields = [] } = useTemplate();
  const place = useRef<HTMLDivElement>(null);
  const { label, at, value, onChange } = slot;
  const numbers = fields.filter(({ type, of }) => types.includes(type) && of === undefined);
  const swap = (next: CountRef | undefined) => {
    onChange(next);
    focusSoon(place, 'input, select');
  };
  if (typeof value === 'object')
    return (
      <div ref={place}>
        <ChoiceField
          slot={{
            ...within<string>(slot, 'field', label),
            onChange: (id) => {
              if (id === undefined || id === '#') swap(shown.required ? shown.min : undefined);
              else onChange({ field: id });
            },
          }}
          hideLabel={shown.hideLabel ?? false}
          choices={[
            ...numbers.map(({ id, title }) => ({ value: id, label: say(title) })),
            { value: '#', label: t('editorControls.aNumber') },
          ]}
        />
      </div>
    );
  const first = numbers[0];
  return (
    <div className={classes['count']} ref={place}>
      <NumberField slot={{ label, at, value, onChange }} {...shown} />
      {first === undefined ? null : (
        <IconButton
          icon="table"
          words={t('editorControls.fromField', { label })}
          onClick={() => swap({ field: first.id })}
        />
      )}
    </div>
  );
}
