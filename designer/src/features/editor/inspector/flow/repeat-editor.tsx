import type { Condition } from '#schema/condition';
import type { Phase } from '#schema/template';
import { TEMPLATE_LIMITS } from '#schema/vocabulary';
import { useWords } from '../../../../locales/use-words.ts';
import { AddButton } from '../../controls/add-button.tsx';
import { NumberField } from '../../controls/number-field.tsx';
import { within } from '../../controls/slot.ts';
import { TakeAwayButton } from '../../controls/take-away-button.tsx';
import { useIsReadOnly, useTemplate } from '../../draft/editor-context.tsx';
import { ConditionEditor } from '../conditions/condition-editor.tsx';
import { firstCondition } from '../conditions/parts.ts';
import { useSlots } from '../thing.tsx';

/** Done again until something is true, so many times at most (R7). */
export function RepeatEditor() {
  const { t } = useWords();
  const isReadOnly = useIsReadOnly();
  const template = useTemplate();
  const repeat = useSlots()<Phase['repeat']>('repeat', t('inspector.repeat.title'));
  const { value, onChange } = repeat;
  if (value === undefined)
    return isReadOnly ? null : (
      <AddButton icon="again" onClick={() => onChange({ until: firstCondition(template), max: 3 })}>
        {t('inspector.repeat.add')}
      </AddButton>
    );
  return (
    <>
      <ConditionEditor slot={within<Condition>(repeat, 'until', t('inspector.repeat.until'))} required />
      <NumberField
        slot={within(repeat, 'max', t('inspector.repeat.max'))}
        min={1}
        max={TEMPLATE_LIMITS.repeat}
        required
      />
      {isReadOnly ? null : (
        <TakeAwayButton onClick={() => onChange(undefined)}>{t('inspector.repeat.remove')}</TakeAwayButton>
      )}
    </>
  );
}
