import { isFile } from '../../../api-client/is-file.ts';
import type { Cell } from '../../../api-client/types.ts';
import { dayAndMonth } from '../../../locales/dates.ts';
import { useWords } from '../../../locales/use-words.ts';
import { FileLink } from '../../../ui/file-link.tsx';
import { useToday } from '../../../ui/today.tsx';
import { euros } from '../fields/value-words.ts';
import classes from './sharing.module.css';

/** What something private says: words in quotes as they were written, a row or a value under its names. */
export function Cells({ cells, contract }: { cells: readonly Cell[]; contract: string }) {
  const { t, say, language } = useWords();
  const today = useToday();
  const wordsOf = ({ type, value }: Cell): string => {
    if (isFile(value)) return '';
    if (typeof value === 'object') return say(value);
    if (typeof value === 'boolean') return t(value ? 'form.yes' : 'form.no');
    if (typeof value === 'number') return type === 'money' ? euros(value, language) : String(value);
    return type === 'date' ? dayAndMonth(value, language, today) : value;
  };
  const [first] = cells;
  if (cells.length === 1 && first?.type === 'longText')
    return <blockquote className={classes['quote']}>{wordsOf(first)}</blockquote>;
  return (
    <dl className={classes['cells']}>
      {cells.map((cell, place) => (
        <div key={place}>
          <dt>{cell.title ? say(cell.title) : t('share.words')}</dt>
          <dd>{isFile(cell.value) ? <FileLink contract={contract} file={cell.value} /> : wordsOf(cell)}</dd>
        </div>
      ))}
    </dl>
  );
}
