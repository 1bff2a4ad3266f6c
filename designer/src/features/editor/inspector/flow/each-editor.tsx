import type { Condition } from '#schema/condition';
import type { Each, TemplateNode } from '#schema/template';
import { TEMPLATE_LIMITS } from '#schema/vocabulary';
import type { CountRef } from '#schema/when';
import { useWords } from '../../../../locales/use-words.ts';
import { ChoiceField } from '../../controls/choice-field.tsx';
import { CountField } from '../../controls/count-field.tsx';
import { NumberField } from '../../controls/number-field.tsx';
import { within } from '../../controls/slot.ts';
import { SwitchField } from '../../controls/switch-field.tsx';
import { useTemplate } from '../../draft/editor-context.tsx';
import { ConditionEditor } from '../conditions/condition-editor.tsx';
import { listChoices } from '../lists.ts';
import { choicesOf } from '../names.ts';
import { useSlots } from '../thing.tsx';
import { useStep } from '../use-step.ts';

/** A step repeated for each person, each row, or several times; and how many must be done (R18, R19). */
export function EachEditor() {
  const { t, say } = useWords();
  const template = useTemplate();
  const slot = useSlots();
  const { each: value } = useStep();
  const each = slot<Each>('each', t('inspector.each.title'));
  const lists = listChoices(template, say, t);
  const [role, list] = [template.roles[0]?.id ?? '', lists[0]?.value ?? 'commitments'];
  const firsts: Record<string, Each> = { role: { role }, list: { list }, times: { times: 3 } };
  const how = value === undefined ? undefined : Object.keys(firsts).find((key) => key in value);
  return (
    <>
      <ChoiceField
        slot={{
          label: t('inspector.each.forEach'),
          at: ['each'],
          value: how,
          onChange: (next) => each.onChange(next === undefined ? undefined : firsts[next]),
        }}
        none={t('inspector.each.once')}
        choices={Object.keys(firsts).map((key) => ({ value: key, label: t(`inspector.each.${key}`) }))}
      />
      {how === 'role' ? (
        <ChoiceField
          slot={within(each, 'role', t('inspector.each.role'))}
          hideLabel
          choices={choicesOf(template.roles, say)}
        />
      ) : null}
      {how === 'times' ? (
        <NumberField
          slot={within(each, 'times', t('inspector.each.times'))}
          hideLabel
          min={0}
          max={TEMPLATE_LIMITS.repeat}
          required
        />
      ) : null}
      {value !== undefined && 'list' in value ? (
        <>
          <ChoiceField slot={within(each, 'list', t('inspector.each.list'))} hideLabel choices={lists} />
          <ConditionEditor slot={within<Condition>(each, 'where', t('inspector.each.where'))} list={value.list} />
        </>
      ) : null}
      <Completes />
    </>
  );
}

type CompletesValue = TemplateNode['completes'];

/** When the way goes on: after all of them, after some, at once. */
function Completes() {
  const { t } = useWords();
  const slot = useSlots();
  const { completes: value, each } = useStep();
  if (value === undefined && each === undefined) return null;
  const completes = slot<CompletesValue>('completes', t('inspector.each.completes'));
  const form = typeof value === 'object' ? 'n' : value;
  const firsts: Record<string, CompletesValue> = { all: 'all', none: 'none', n: { n: 1 } };
  return (
    <>
      <ChoiceField
        slot={{
          label: completes.label,
          at: ['completes'],
          value: form,
          onChange: (next) => next !== form && completes.onChange(next === undefined ? undefined : firsts[next]),
        }}
        none={t('inspector.each.afterAll')}
        choices={Object.keys(firsts)
          .filter((key) => key !== 'all' || value === 'all')
          .map((key) => ({ value: key, label: t(`inspector.each.after.${key}`) }))}
      />
      {typeof value === 'object' ? (
        <>
          <CountField
            slot={within<CountRef>(completes, 'n', t('inspector.each.howMany'))}
            min={1}
            max={TEMPLATE_LIMITS.repeat}
            required
          />
          <SwitchField slot={within<boolean>(completes, 'cancel', t('inspector.each.cancel'))} />
        </>
      ) : null}
    </>
  );
}
