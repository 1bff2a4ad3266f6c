import type { Condition } from '#schema/condition';
import type { When } from '#schema/when';
import { useWords } from '../../../../locales/use-words.ts';
import { ChoiceField } from '../../controls/choice-field.tsx';
import { type Slot, within } from '../../controls/slot.ts';
import { useTemplate } from '../../draft/editor-context.tsx';
import { choicesOf } from '../names.ts';
import { outcomeChoices } from '../outcome-words.ts';
import { WhenEditor } from '../when/when-editor.tsx';
import { Comparing } from './comparing.tsx';
import { useNested } from './nested.ts';
import type { Leaf } from './parts.ts';
import { columnsOf } from './subjects.ts';

type PredicateProps = { slot: Slot<Condition> & { value: Leaf }; list: string | null };

/** What a sentence says of its subject, by what the subject is. */
export function Predicate({ slot, list }: PredicateProps) {
  const { t, say } = useWords();
  const template = useTemplate();
  const { value } = slot;
  if ('outcome' in value) {
    const step = template.nodes.find(({ id }) => id === value.outcome);
    return (
      <ChoiceField
        slot={within<string>(slot, 'is', t('inspector.condition.ends'))}
        choices={step ? outcomeChoices(step, say, t) : []}
      />
    );
  }
  if ('date' in value) return <DatePredicate slot={{ ...slot, value }} />;
  if ('children' in value) return <ChildrenPredicate slot={{ ...slot, value }} />;
  if ('count' in value) {
    const source = value.count;
    return (
      <>
        <Comparing slot={{ ...slot, value }} operand={{ type: 'integer', choices: null }} />
        {'list' in source ? <Where slot={within(slot, 'count', '')} list={source.list} /> : null}
      </>
    );
  }
  if ('sum' in value) {
    const column = columnsOf(template, value.sum.list, say, t).find(({ id }) => id === value.sum.column);
    return (
      <>
        <Comparing slot={{ ...slot, value }} operand={{ type: column?.type ?? 'number', choices: null }} />
        <Where slot={within(slot, 'sum', '')} list={value.sum.list} />
      </>
    );
  }
  if ('row' in value) {
    const column = columnsOf(template, list, say, t).find(({ id }) => id === value.row);
    return (
      <Comparing
        slot={{ ...slot, value }}
        operand={{ type: column?.type ?? 'text', choices: column?.choices ?? null }}
        mayBeEmpty
      />
    );
  }
  const field = template.fields?.find(({ id }) => id === value.field);
  return (
    <Comparing
      slot={{ ...slot, value }}
      operand={{ type: field?.type ?? 'text', choices: field?.choices ? choicesOf(field.choices, say) : null }}
      mayBeEmpty
    />
  );
}

function Where({ slot, list }: { slot: Slot<unknown>; list: string }) {
  const { t } = useWords();
  const draw = useNested();
  return draw({ slot: within<Condition>(slot, 'where', t('inspector.condition.where')), list });
}

type DateLeaf = Extract<Leaf, { date: unknown }>;

function DatePredicate({ slot }: { slot: Slot<Condition> & { value: DateLeaf } }) {
  const { t } = useWords();
  const { value, onChange } = slot;
  const set = (change: Partial<DateLeaf>) => onChange({ ...value, ...change });
  return (
    <>
      <WhenEditor slot={within<When>(slot, 'date', t('inspector.condition.thisDate'))} required />
      <ChoiceField
        slot={{
          label: t('inspector.condition.dateOp'),
          at: [...slot.at, 'op'],
          value: value.op,
          onChange: (op) => set({ op: op as DateLeaf['op'] }),
        }}
        hideLabel
        choices={(['before', 'onOrAfter'] as const).map((op) => ({
          value: op,
          label: t(`inspector.condition.dateOps.${op}`),
        }))}
      />
      <ChoiceField
        slot={{
          label: t('inspector.condition.than'),
          at: [...slot.at, 'than'],
          value: value.than === 'today' ? 'today' : 'date',
          onChange: (than) => set({ than: than === 'today' ? 'today' : { after: 'contract:opened' } }),
        }}
        hideLabel
        choices={(['today', 'date'] as const).map((than) => ({
          value: than,
          label: t(`inspector.condition.thans.${than}`),
        }))}
      />
      {value.than === 'today' ? null : (
        <WhenEditor
          slot={{
            label: t('inspector.condition.thatDate'),
            at: [...slot.at, 'than'],
            value: value.than,
            onChange: (than) => than !== undefined && set({ than }),
          }}
          required
        />
      )}
    </>
  );
}

type ChildrenLeaf = Extract<Leaf, { children: unknown }>;

function ChildrenPredicate({ slot }: { slot: Slot<Condition> & { value: ChildrenLeaf } }) {
  const { t } = useWords();
  const { value, onChange } = slot;
  const set = (is: string | undefined) => {
    if (is === value.is) return;
    const compared = is === 'outcome' ? { op: 'eq', value: 'completed' } : { op: 'ge', value: 1 };
    onChange({ children: value.children, is, ...compared } as ChildrenLeaf);
  };
  return (
    <>
      <ChoiceField
        slot={{ label: t('inspector.condition.children'), at: [...slot.at, 'is'], value: value.is, onChange: set }}
        hideLabel
        choices={(['started', 'signed', 'outcome'] as const).map((is) => ({
          value: is,
          label: t(`inspector.condition.childrenAre.${is}`),
        }))}
      />
      <Comparing
        slot={slot}
        operand={value.is === 'outcome' ? { type: 'choice', choices: null } : { type: 'integer', choices: null }}
        mayBeEmpty
      />
    </>
  );
}
