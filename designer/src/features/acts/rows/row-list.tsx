import type { Contract, FormList } from '../../../api-client/types.ts';
import { useWords } from '../../../locales/use-words.ts';
import { RowText } from '../fields/row-text.tsx';
import classes from './rows.module.css';

/** The rows of a list, to read. */
export function RowList({ list, contract }: { list: FormList; contract: Contract }) {
  const { say } = useWords();
  return (
    <section aria-label={say(list.title)}>
      <h3>{say(list.title)}</h3>
      <ul className={classes['rows']}>
        {list.rows.map((row) => (
          <li key={row.id}>
            <RowText row={row} list={list} contract={contract} />
          </li>
        ))}
      </ul>
    </section>
  );
}
