import { useState } from 'react';
import { useWords } from '../../../locales/use-words.ts';
import { MoneyField } from '../fields/money-field.tsx';
import { BudgetWords } from '../ledger/budget-words.tsx';
import { useBuild, type VerbFieldsProps } from './verb-fields.ts';

/** What was paid; the planned amount unless said otherwise. What is left of the budget is said before it goes. */
export function AmountFields({ item, onChange }: VerbFieldsProps) {
  const { t } = useWords();
  const [amount, setAmount] = useState<number | null>(item.form.amount ?? null);
  useBuild(onChange, amount, async (cents) => ({
    type: 'recordPayment',
    item: item.id,
    ...(cents === null ? {} : { amount: cents }),
  }));
  return (
    <>
      <MoneyField label={t('payment.amount')} value={amount} onChange={setAmount} required />
      {item.form.budget ? <BudgetWords budget={item.form.budget} adding={amount ?? 0} /> : null}
    </>
  );
}
