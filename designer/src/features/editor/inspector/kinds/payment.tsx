import { useWords } from '../../../../locales/use-words.ts';
import { AmountField } from '../../controls/amount-field.tsx';
import { ChoiceField } from '../../controls/choice-field.tsx';
import { useTemplate } from '../../draft/editor-context.tsx';
import { columnsOf } from '../conditions/subjects.ts';
import { choicesOf } from '../names.ts';
import { useSlots } from '../thing.tsx';
import { useStepOf } from '../use-step.ts';
import { rowListOf } from '../when/row-list.ts';
import type { KindPanel } from './kind-panel.ts';

/** How much is paid, by whom, to whom, out of which budget. */
function What() {
  const { t, say } = useWords();
  const template = useTemplate();
  const slot = useSlots();
  const step = useStepOf('payment');
  const columns = columnsOf(template, rowListOf(template, step), say, t)
    .filter(({ type }) => type === 'money')
    .map(({ id, label }) => ({ value: id, label: t('inspector.condition.ofRow', { title: label }) }));
  const budgets = (template.fields ?? []).filter(({ type }) => type === 'money');
  const roles = choicesOf(template.roles, say);
  const none = t('inspector.kind.payment.notSaid');
  return (
    <>
      <AmountField slot={slot('amount', t('inspector.kind.payment.amount'))} columns={columns} required />
      <ChoiceField slot={slot<string>('from', t('inspector.kind.payment.from'))} none={none} choices={roles} />
      <ChoiceField slot={slot<string>('to', t('inspector.kind.payment.to'))} none={none} choices={roles} />
      <ChoiceField
        slot={slot<string>('budget', t('inspector.kind.payment.budget'))}
        none={t('inspector.kind.payment.noBudget')}
        choices={choicesOf(budgets, say)}
      />
    </>
  );
}

export const payment: KindPanel = { kind: 'payment', What, tabs: { to: 'what' } };
