import { Progress } from '@mantine/core';
import type { Budget } from '../../../api-client/types.ts';
import { useWords } from '../../../locales/use-words.ts';
import { euros } from '../fields/value-words.ts';
import classes from './ledger.module.css';

/** What a budget has left, in words; with what is about to be paid, what will be left then. */
export function BudgetWords({ budget, adding = 0 }: { budget: Budget; adding?: number }) {
  const { t, say, language } = useWords();
  const { title, allotted, spent } = budget;
  const left = allotted - spent - adding;
  const share = allotted === 0 ? 100 : Math.min(100, ((spent + adding) / allotted) * 100);
  const words = {
    title: say(title),
    spent: euros(spent, language),
    allotted: euros(allotted, language),
    left: euros(Math.abs(left), language),
  };
  return (
    <div className={classes['budget']} data-over={left < 0}>
      <p>{t('ledger.spent', words)}</p>
      <Progress.Root size={8} aria-hidden="true">
        <Progress.Section value={share} color={left < 0 ? 'garance' : 'sapin'} />
      </Progress.Root>
      <p>
        <b>{t(left < 0 ? 'ledger.over' : adding > 0 ? 'ledger.leftAfter' : 'ledger.left', words)}</b>
      </p>
    </div>
  );
}
