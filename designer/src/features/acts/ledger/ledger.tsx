import { useRecord } from '../../../api-client/contract.ts';
import type { Contract, LedgerLine } from '../../../api-client/types.ts';
import { shortDate } from '../../../locales/dates.ts';
import { useWords } from '../../../locales/use-words.ts';
import { Empty, Loading, Trouble } from '../../../ui/states.tsx';
import { useToday } from '../../../ui/today.tsx';
import { SCROLLS } from '../../../ui/use-listener.ts';
import { useStepTitle } from '../../../ui/use-step-title.ts';
import { euros } from '../fields/value-words.ts';
import { BudgetWords } from './budget-words.tsx';
import classes from './ledger.module.css';

/** The money of a contract: what was paid to whom, the running total, and what is left of each budget. */
export function Ledger({ contract }: { contract: Contract }) {
  const { t, language } = useWords();
  const today = useToday();
  const record = useRecord(contract.id);
  if (record.isError) return <Trouble error={record.error} retry={() => void record.refetch()} />;
  if (record.isPending) return <Loading />;
  const { lines, budgets } = record.data.ledger;
  if (lines.length === 0 && budgets.length === 0) return <Empty>{t('ledger.none')}</Empty>;
  return (
    <div className="stack">
      {budgets.map((budget) => (
        <BudgetWords key={budget.id} budget={budget} />
      ))}
      {lines.length === 0 ? null : (
        <section {...SCROLLS} className={classes['scroll']} aria-label={t('ledger.title')}>
          <table className={classes['lines']}>
            <thead>
              <tr>
                <th scope="col">{t('ledger.day')}</th>
                <th scope="col">{t('ledger.what')}</th>
                <th scope="col" className={classes['amount']}>
                  {t('ledger.amount')}
                </th>
                <th scope="col" className={classes['amount']}>
                  {t('ledger.running')}
                </th>
              </tr>
            </thead>
            <tbody>
              {withTotals(lines).map(({ line, total }) => (
                <tr key={line.id}>
                  <td className="tabular">{line.on ? shortDate(line.on, language, today) : ''}</td>
                  <td>
                    <What line={line} />
                  </td>
                  <td className={`tabular ${classes['amount']}`}>{euros(line.amount, language)}</td>
                  <td className={`tabular ${classes['amount']}`}>{euros(total, language)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </div>
  );
}

function What({ line: { step, from, to, by } }: { line: LedgerLine }) {
  const { t, say } = useWords();
  const titleOf = useStepTitle();
  const sides = from && to ? t('ledger.fromTo', { from: say(from), to: say(to) }) : say(to ?? from);
  return (
    <>
      <b>{titleOf(step)}</b>
      <br />
      <span className="small muted">{[sides, by?.name].filter(Boolean).join(' · ')}</span>
    </>
  );
}

function withTotals(lines: readonly LedgerLine[]): { line: LedgerLine; total: number }[] {
  let total = 0;
  return lines.map((line) => ({ line, total: (total += line.amount) }));
}
