import { freshId } from '#engine/authoring/ids';
import { OUTCOME } from '#schema/characters';
import type { Condition } from '#schema/condition';
import type { NodeOf } from '#schema/template';
import { TEMPLATE_LIMITS } from '#schema/vocabulary';
import { useWords } from '../../../../locales/use-words.ts';
import { ChoiceField } from '../../controls/choice-field.tsx';
import { ItemList } from '../../controls/item-list.tsx';
import { type Slot, within } from '../../controls/slot.ts';
import { idTrouble } from '../../controls/text-trouble.ts';
import { TypedText } from '../../controls/typed-text.tsx';
import { useTemplate } from '../../draft/editor-context.tsx';
import { ConditionEditor } from '../conditions/condition-editor.tsx';
import { firstCondition } from '../conditions/parts.ts';
import { DateOrCondition } from '../flow/date-or-condition.tsx';
import { useSlots } from '../thing.tsx';
import { useStepOf } from '../use-step.ts';
import type { KindPanel } from './kind-panel.ts';

type Gate = NodeOf<'gate'>;
type Branch = Gate['branches'][number];
const MODES = ['exclusive', 'inclusive', 'race'] as const;
const A_MONTH = { after: 'reached', plus: { months: 1 } };

/** The ways a choice on data may go: the first that is true, all that are true, or whatever comes first (R47). */
function What() {
  const { t } = useWords();
  const template = useTemplate();
  const slot = useSlots();
  const { mode, branches, default: otherwise } = useStepOf('gate');
  const taken = [...branches.map(({ outcome }) => outcome), ...(otherwise === undefined ? [] : [otherwise])];
  const create = (): Branch => {
    const outcome = freshId(taken, t('inspector.kind.gate.branchName', { n: branches.length + 1 }), 'voie');
    return mode === 'race' ? { outcome, at: A_MONTH } : { outcome, if: firstCondition(template) };
  };
  return (
    <>
      <ModeField />
      <ItemList
        slot={slot<Branch[]>('branches', t(`inspector.kind.gate.branchesOf.${mode}`))}
        required
        max={TEMPLATE_LIMITS.choices}
        nameOf={({ outcome }) => outcome}
        add={{ label: t('inspector.kind.gate.add'), create }}
      >
        {(line, branch) => (
          <>
            <OutcomeField slot={within<string>(line, 'outcome', t('inspector.kind.gate.outcome'))} taken={taken} />
            {'if' in branch ? (
              <ConditionEditor slot={within<Condition>(line, 'if', t('inspector.kind.gate.if'))} required />
            ) : (
              <DateOrCondition
                slot={{ ...line, value: branch }}
                dateKey="at"
                conditionKey="on"
                first={A_MONTH}
                words={{ date: t('inspector.kind.gate.at'), condition: t('inspector.kind.gate.on') }}
              />
            )}
          </>
        )}
      </ItemList>
      {mode === 'race' && otherwise === undefined ? null : (
        <OutcomeField slot={slot<string>('default', t('inspector.kind.gate.default'))} taken={taken} />
      )}
    </>
  );
}

/** Branches of a race wait; those of the others are read at once: another mode asks its branches otherwise. */
function ModeField() {
  const { t } = useWords();
  const template = useTemplate();
  const slots = useSlots();
  const { mode, branches } = useStepOf('gate');
  const swap = (next: string | undefined) => {
    if (next === undefined || next === mode) return;
    slots<string>('mode', t('inspector.kind.gate.mode')).onChange(next);
    const isRace = next === 'race';
    const asked = branches.map((branch): Branch => {
      if ('if' in branch) return isRace ? { outcome: branch.outcome, on: branch.if } : branch;
      if (isRace) return branch;
      return { outcome: branch.outcome, if: 'on' in branch ? branch.on : firstCondition(template) };
    });
    slots<Branch[]>('branches', t('inspector.kind.gate.mode')).onChange(asked);
  };
  return (
    <ChoiceField
      slot={{ label: t('inspector.kind.gate.mode'), at: ['mode'], value: mode, onChange: swap }}
      choices={MODES.map((one) => ({ value: one, label: t(`inspector.kind.gate.modes.${one}`) }))}
    />
  );
}

function OutcomeField({ slot, taken }: { slot: Slot<string>; taken: readonly string[] }) {
  const { label, value = '', onChange, at } = slot;
  return (
    <div data-key={at.join('.')}>
      <TypedText
        label={label}
        value={value}
        trouble={(text) =>
          idTrouble(
            text,
            taken.filter((one) => one !== value),
            OUTCOME,
          )
        }
        onChange={(text) => onChange(text)}
      />
    </div>
  );
}

export const gate: KindPanel = { kind: 'gate', What };
