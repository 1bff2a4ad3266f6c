import type { Limit } from '#schema/template';
import type { CountRef } from '#schema/when';
import { useWords } from '../../../../locales/use-words.ts';
import { ChoiceField } from '../../controls/choice-field.tsx';
import { CountField } from '../../controls/count-field.tsx';
import { type Slot, within } from '../../controls/slot.ts';
import { useTemplate } from '../../draft/editor-context.tsx';
import { columnsOf } from '../conditions/subjects.ts';
import { listChoices } from '../lists.ts';
import { MEASURES, type Measure, measureOf, withMeasure } from './limits.ts';

const PERS = ['week', 'month', 'person'] as const;
const NUMBERS = ['integer', 'number', 'money'];
const MOST = 1_000_000_000_000;

/** "the sum of the units of a month, 10 at most". */
export function LimitLine({ slot }: { slot: Slot<Limit> }) {
  const { t } = useWords();
  const things = useMeasured();
  const { at, value, onChange } = slot;
  if (value === undefined) return null;
  const { measure, of } = measureOf(value);
  return (
    <>
      <ChoiceField
        slot={{
          label: t('inspector.limit.measure'),
          at: [...at, 'measure'],
          value: measure,
          onChange: (next) => onChange(withMeasure(value, next as Measure, of)),
        }}
        hideLabel
        choices={MEASURES.map((one) => ({ value: one, label: t(`inspector.limit.measures.${one}`) }))}
      />
      <ChoiceField
        slot={{
          label: t('inspector.limit.of'),
          at: [...at, measure],
          value: of,
          onChange: (next) => next !== undefined && onChange(withMeasure(value, measure, next)),
        }}
        hideLabel
        choices={things}
      />
      <ChoiceField
        slot={within<string>(slot, 'per', t('inspector.limit.per'))}
        hideLabel
        none={t('inspector.limit.ofContract')}
        choices={PERS.map((per) => ({ value: per, label: t(`inspector.limit.pers.${per}`) }))}
      />
      <CountField
        slot={within<CountRef>(slot, 'max', t('inspector.limit.max'))}
        types={NUMBERS}
        min={0}
        max={MOST}
        required
      />
    </>
  );
}

/** What may be measured: units of a service, amounts of a payment, fields, lists and their numbers. */
function useMeasured() {
  const { t, say } = useWords();
  const template = useTemplate();
  const fields = (template.fields ?? []).filter(({ type }) => NUMBERS.includes(type));
  return [
    { value: 'units', label: t('inspector.limit.units') },
    { value: 'amount', label: t('inspector.limit.amount') },
    ...fields.map(({ id, title }) => ({ value: `field:${id}`, label: say(title) })),
    ...listChoices(template, say, t).flatMap(({ value, label }) => [
      { value: `list:${value}`, label: t('inspector.limit.rows', { title: label }) },
      ...columnsOf(template, value, say, t)
        .filter(({ type }) => NUMBERS.includes(type))
        .map((column) => ({ value: `list:${value}.${column.id}`, label: `${label} · ${column.label}` })),
    ]),
  ];
}
