import type { Condition } from '#schema/condition';
import type { When } from '#schema/when';
import { useWords } from '../../../../locales/use-words.ts';
import { SegmentsField } from '../../controls/choice-field.tsx';
import { type Slot, within } from '../../controls/slot.ts';
import { useTemplate } from '../../draft/editor-context.tsx';
import { ConditionEditor } from '../conditions/condition-editor.tsx';
import { firstCondition } from '../conditions/parts.ts';
import { WhenEditor } from '../when/when-editor.tsx';

type DateOrConditionProps<T> = {
  slot: Slot<T> & { value: T };
  dateKey: string;
  conditionKey: string;
  first: When;
  words: { date: string; condition: string };
};

/** Something that happens on a date, or as soon as something is true: one or the other. */
export function DateOrCondition<T extends object>({
  slot,
  dateKey,
  conditionKey,
  first,
  words,
}: DateOrConditionProps<T>) {
  const { t } = useWords();
  const template = useTemplate();
  const { value, at, onChange } = slot;
  const isDate = dateKey in value;
  const swap = (to: string | undefined) => {
    const { [dateKey as keyof T]: _date, [conditionKey as keyof T]: _condition, ...others } = value;
    const other = to === dateKey ? { [dateKey]: first } : { [conditionKey]: firstCondition(template) };
    onChange({ ...others, ...other } as T);
  };
  return (
    <>
      <SegmentsField
        slot={{
          label: t('inspector.flow.dateOrCondition'),
          at: [...at, 'how'],
          value: isDate ? dateKey : conditionKey,
          onChange: swap,
        }}
        otherwise=""
        choices={[
          { value: dateKey, label: t('inspector.flow.onDate') },
          { value: conditionKey, label: t('inspector.flow.onCondition') },
        ]}
      />
      {isDate ? (
        <WhenEditor slot={within<When>(slot, dateKey, words.date)} required />
      ) : (
        <ConditionEditor slot={within<Condition>(slot, conditionKey, words.condition)} required />
      )}
    </>
  );
}
