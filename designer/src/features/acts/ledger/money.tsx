import { useRecord } from '../../../api-client/contract.ts';
import type { Contract } from '../../../api-client/types.ts';
import { useWords } from '../../../locales/use-words.ts';
import { Ledger } from './ledger.tsx';

/** The money of a contract on a sheet of its own; nothing where none is spoken of. */
export function Money({ contract }: { contract: Contract }) {
  const { t } = useWords();
  const ledger = useRecord(contract.id).data?.ledger;
  if (!ledger || (ledger.lines.length === 0 && ledger.budgets.length === 0)) return null;
  return (
    <section className="sheet" aria-labelledby="money">
      <header>
        <h2 id="money">{t('ledger.title')}</h2>
      </header>
      <div className="sheet-body">
        <Ledger contract={contract} />
      </div>
    </section>
  );
}
