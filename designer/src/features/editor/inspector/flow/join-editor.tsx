import type { Condition } from '#schema/condition';
import type { TemplateNode } from '#schema/template';
import { JOIN_MODES, TEMPLATE_LIMITS } from '#schema/vocabulary';
import { useWords } from '../../../../locales/use-words.ts';
import { ChoiceField } from '../../controls/choice-field.tsx';
import { NumberField } from '../../controls/number-field.tsx';
import { within } from '../../controls/slot.ts';
import { SwitchField } from '../../controls/switch-field.tsx';
import { TextField } from '../../controls/text-field.tsx';
import { ConditionEditor } from '../conditions/condition-editor.tsx';
import { useSlots } from '../thing.tsx';
import { useStep } from '../use-step.ts';

const LONGEST_KEY = 64;

/** When a step begins where several arrows come in, whether it happens at all, what it waits for (R11, R12, R16). */
export function JoinEditor() {
  const { t } = useWords();
  const slot = useSlots();
  const { join: value } = useStep();
  const join = slot<TemplateNode['join']>('join', t('inspector.flow.join'));
  const setMode = (mode: string | undefined) => {
    if (mode === undefined) return join.onChange(undefined);
    const cancel = value?.cancel === undefined ? {} : { cancel: value.cancel };
    join.onChange({ mode: mode as (typeof JOIN_MODES)[number], ...(mode === 'count' ? { n: 2 } : {}), ...cancel });
  };
  return (
    <>
      <ChoiceField
        slot={{ label: t('inspector.flow.join'), at: ['join', 'mode'], value: value?.mode, onChange: setMode }}
        none={t('inspector.flow.joins.none')}
        choices={JOIN_MODES.map((mode) => ({ value: mode, label: t(`inspector.flow.joins.${mode}`) }))}
      />
      {value?.mode === 'count' ? (
        <NumberField
          slot={within(join, 'n', t('inspector.flow.joinCount'))}
          min={1}
          max={TEMPLATE_LIMITS.edges}
          required
        />
      ) : null}
      {value === undefined ? null : <SwitchField slot={within(join, 'cancel', t('inspector.flow.joinCancel'))} />}
      <ConditionEditor
        slot={slot<Condition>('when', t('inspector.flow.when'))}
        description={t('inspector.flow.whenAbout')}
      />
      <ConditionEditor
        slot={slot<Condition>('waitFor', t('inspector.flow.waitFor'))}
        description={t('inspector.flow.waitForAbout')}
      />
      <TextField
        slot={slot<string>('oneAtATime', t('inspector.flow.oneAtATime'))}
        max={LONGEST_KEY}
        description={t('inspector.flow.oneAtATimeAbout')}
      />
    </>
  );
}
