import { useRecord } from '../../../api-client/contract.ts';
import type { Contract } from '../../../api-client/types.ts';
import { useWords } from '../../../locales/use-words.ts';
import { ReadList, WrittenList } from '../criteria/written-list.tsx';

/** The lists that people of this contract wrote together; whoever coordinates writes in them here too (R33). */
export function Lists({ contract }: { contract: Contract }) {
  const { t } = useWords();
  const lists = useRecord(contract.id).data?.lists ?? [];
  const isRunning = contract.status === 'open' || contract.status === 'suspended';
  const shown = lists.filter(({ rows }) => rows.length > 0);
  if (shown.length === 0) return null;
  return (
    <section className="sheet" aria-labelledby="lists">
      <header>
        <h2 id="lists">{t('list.title')}</h2>
      </header>
      <div className="sheet-body stack">
        {shown.map((list) =>
          list.mayEdit && isRunning ? (
            <WrittenList key={list.id} list={list} contract={contract} />
          ) : (
            <ReadList key={list.id} list={list} contract={contract} />
          ),
        )}
      </div>
    </section>
  );
}
