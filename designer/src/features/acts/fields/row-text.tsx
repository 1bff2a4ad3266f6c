import { Fragment, type ReactNode } from 'react';
import { isFile } from '../../../api-client/is-file.ts';
import type { Contract, FormList } from '../../../api-client/types.ts';
import { useWords } from '../../../locales/use-words.ts';
import { FileLink } from '../../../ui/file-link.tsx';
import { valueWords } from './value-words.ts';

type RowTextProps = { row: FormList['rows'][number]; list: FormList; contract: Contract };

/** A row in words: its first column plain, the others after it. */
export function RowText({ row, list, contract }: RowTextProps) {
  const words = useWords();
  const people = contract.parties.flatMap(({ person }) => person ?? []);
  const [first, ...others] = list.columns.flatMap((column): ReactNode[] => {
    const value = row.values[column.id];
    if (isFile(value)) return [<FileLink key={column.id} contract={contract.id} file={value} />];
    return value === null || value === undefined ? [] : [valueWords(column, value, people, words)];
  });
  return (
    <span>
      <b>{first ?? words.t('list.untitled')}</b>
      {others.length > 0 ? (
        <span className="muted">
          {others.map((other, place) => (
            <Fragment key={place}> · {other}</Fragment>
          ))}
        </span>
      ) : null}
    </span>
  );
}

/** What a row is called: the words of its first column that has any. */
export function rowName({ values }: FormList['rows'][number], { columns }: FormList): string | null {
  const word = columns.map(({ id }) => values[id]).find((value) => typeof value === 'string' && value !== '');
  return typeof word === 'string' ? word : null;
}
