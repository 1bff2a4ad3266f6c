import { useRecord } from '../../../api-client/contract.ts';
import type { Contract } from '../../../api-client/types.ts';
import { useWords } from '../../../locales/use-words.ts';
import { ListEditor } from '../fields/list-editor.tsx';
import { RowText } from '../fields/row-text.tsx';
import classes from './rows.module.css';

/** The lists that people of this contract wrote together; whoever coordinates writes in them here too (R33). */
export function Lists({ contract }: { contract: Contract }) {
  const { t, say } = useWords();
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
            <ListEditor key={list.id} list={list} contract={contract} />
          ) : (
            <section key={list.id} aria-label={say(list.title)}>
              <h3>{say(list.title)}</h3>
              <ul className={classes['rows']}>
                {list.rows.map((row) => (
                  <li key={row.id}>
                    <RowText row={row} list={list} contract={contract} />
                  </li>
                ))}
              </ul>
            </section>
          ),
        )}
      </div>
    </section>
  );
}
