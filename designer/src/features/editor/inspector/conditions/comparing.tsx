import type { Condition, Constant, Value } from '#schema/condition';
import { COMPARISONS, type Comparison, type FieldType, TEMPLATE_LIMITS } from '#schema/vocabulary';
import { useWords } from '../../../../locales/use-words.ts';
import { DateInput } from '../../../../ui/date-input.tsx';
import { ChoiceField } from '../../controls/choice-field.tsx';
import { IconButton } from '../../controls/icon-button.tsx';
import { MoneyField } from '../../controls/money-field.tsx';
import { NumberField } from '../../controls/number-field.tsx';
import type { Slot } from '../../controls/slot.ts';
import { TextField } from '../../controls/text-field.tsx';
import { useTemplate } from '../../draft/editor-context.tsx';
import classes from './conditions.module.css';
import { type Said, saidOf, withSaid } from './parts.ts';
import type { Operand } from './subjects.ts';

type Compared = Extract<Condition, { op?: Comparison; value?: Value }>;
type ComparingProps = {
  slot: Slot<Condition> & { value: Condition };
  operand: Operand;
  /** It may be asked whether anything is there at all. */
  mayBeEmpty?: boolean;
};

const EQUALS: readonly Comparison[] = ['eq', 'ne'];
const ORDERED: readonly FieldType[] = ['integer', 'number', 'money', 'date'];

/** "is at least 3", "is yes", "is filled in". Texts and people can only be filled in: no condition reads them. */
export function Comparing({ slot, operand, mayBeEmpty = false }: ComparingProps) {
  const { t } = useWords();
  const leaf = slot.value as Compared;
  const said = saidOf(leaf);
  const set = (next: Compared) => slot.onChange(next as Condition);
  const ops: Said[] = [...(mayBeEmpty ? (['filled'] as const) : []), ...opsOf(operand.type)];
  const shown = ops.includes(said) ? ops : [...ops, said];
  return (
    <div className={classes['comparing']}>
      <ChoiceField
        slot={{
          label: t('inspector.condition.op'),
          at: [...slot.at, 'op'],
          value: said,
          onChange: (next) => set(withSaid(leaf, next as Said, firstValue(operand))),
        }}
        hideLabel
        choices={shown.map((op) => ({ value: op, label: t(wordsOf(op, operand.type)) }))}
      />
      {leaf.value === undefined ? null : (
        <ValueField slot={slot} operand={operand} value={leaf.value} onChange={(value) => set({ ...leaf, value })} />
      )}
    </div>
  );
}

function opsOf(type: FieldType): readonly Comparison[] {
  if (ORDERED.includes(type)) return COMPARISONS;
  return ['boolean', 'choice', 'choices', 'consent'].includes(type) ? EQUALS : [];
}

function wordsOf(op: Said, type: FieldType): string {
  if (op === 'filled') return type === 'consent' ? 'inspector.condition.ops.given' : 'inspector.condition.ops.filled';
  if (type === 'choices') return `inspector.condition.opsOfChoices.${op}`;
  return type === 'date' ? `inspector.condition.opsOfDates.${op}` : `inspector.condition.ops.${op}`;
}

function firstValue({ type, choices }: Operand): Constant {
  if (type === 'boolean' || type === 'consent') return true;
  if (type === 'date') return '2027-01-01';
  if (choices !== null) return choices[0]?.value ?? 'oui';
  return type === 'choice' || type === 'choices' ? 'completed' : 1;
}

type ValueFieldProps = { slot: Slot<Condition>; operand: Operand; value: Value; onChange: (value: Value) => void };

function ValueField({ slot, operand, value, onChange }: ValueFieldProps) {
  const { t, say } = useWords();
  const { fields = [] } = useTemplate();
  const alike = fields.filter(({ type, of }) => isAlike(type, operand.type) && of === undefined);
  const choices = alike.map(({ id, title }) => ({ value: id, label: say(title) }));
  const at = [...slot.at, 'value'];
  if (typeof value === 'object')
    return (
      <ChoiceField
        slot={{
          label: t('inspector.condition.value'),
          at,
          value: value.field,
          onChange: (id) => onChange(id === '#' || id === undefined ? firstValue(operand) : { field: id }),
        }}
        hideLabel
        choices={[...choices, { value: '#', label: t('inspector.condition.aValue') }]}
      />
    );
  const first = choices[0];
  const fromField = t('editorControls.fromField', { label: t('inspector.condition.value') });
  return (
    <div className={classes['valued']}>
      <ConstantField at={at} operand={operand} value={value} onChange={onChange} />
      {first === undefined ? null : (
        <IconButton icon="table" words={fromField} onClick={() => onChange({ field: first.value })} />
      )}
    </div>
  );
}

/** Numbers compare with numbers, a date with a date. */
function isAlike(one: FieldType, other: FieldType): boolean {
  const numbers: readonly FieldType[] = ['integer', 'number'];
  return one === other || (numbers.includes(one) && numbers.includes(other));
}

type ConstantFieldProps = {
  at: Slot<unknown>['at'];
  operand: Operand;
  value: Constant;
  onChange: (value: Constant) => void;
};

function ConstantField({ at, operand: { type, choices }, value, onChange }: ConstantFieldProps) {
  const { t } = useWords();
  const label = t('inspector.condition.value');
  const put = <T extends Constant>(next: T | undefined) => next !== undefined && onChange(next);
  if (type === 'boolean' || type === 'consent') {
    const words = [
      { value: 'true', label: t('form.yes') },
      { value: 'false', label: t('form.no') },
    ];
    return (
      <ChoiceField
        slot={{ label, at, value: String(value), onChange: (next) => put(next === 'true') }}
        hideLabel
        choices={words}
      />
    );
  }
  if (choices !== null)
    return <ChoiceField slot={{ label, at, value: String(value), onChange: put }} hideLabel choices={choices} />;
  if (type === 'date')
    return <DateInput label={label} value={String(value)} onChange={(date) => date !== null && onChange(date)} />;
  if (type === 'money' && typeof value === 'number')
    return <MoneyField slot={{ label, at, value, onChange: put }} required hideLabel />;
  if (typeof value === 'number')
    return (
      <NumberField
        slot={{ label, at, value, onChange: put }}
        min={-MOST}
        max={MOST}
        decimals={type === 'number'}
        required
        hideLabel
      />
    );
  return (
    <TextField
      slot={{ label, at, value: String(value), onChange: put }}
      max={TEMPLATE_LIMITS.titleCharacters}
      required
    />
  );
}

const MOST = 1_000_000_000;
