import { isFile } from '../../../api-client/is-file.ts';
import type { Contract, ListRows, PaperContent } from '../../../api-client/types.ts';
import { useWords } from '../../../locales/use-words.ts';
import { EasyIcon } from '../../../ui/easy/easy-icon.tsx';
import { FileLink } from '../../../ui/file-link.tsx';
import { later } from '../../../ui/later.tsx';
import { Loading } from '../../../ui/states.tsx';
import { valueWords } from '../../acts/fields/value-words.ts';
import classes from './paper.module.css';

const ResultSetView = later(
  async () => (await import('../../evaluations/results-page.tsx')).ResultSetView,
  <Loading lines={4} />,
);

/** What one part of a document is filled with. */
export function PaperPart({ content, contract }: { content: PaperContent; contract: Contract }) {
  const { t, say } = useWords();
  switch (content.is) {
    case 'words':
      return null;
    case 'private':
      return (
        <p className={classes['private']}>
          <EasyIcon name="lock" size={16} /> {t('documents.private')}
        </p>
      );
    case 'rows':
      return <Rows rows={content.rows} contract={contract.id} />;
    case 'promises':
      if (content.promises.length === 0) return <p className="muted">{t('documents.nothingYet')}</p>;
      return (
        <ul>
          {content.promises.map(({ id, by, words: promise }) => (
            <li key={id}>
              <b>{say(by.title)}</b>
              {t('documents.colon')}
              {say(promise)}
            </li>
          ))}
        </ul>
      );
    case 'results':
      if (content.sets.length === 0) return <p className="muted">{t('documents.nothingYet')}</p>;
      return content.sets.map((set) => (
        <ResultSetView key={set.reviews[0]?.step.node ?? ''} set={set} asTable contract={contract.id} />
      ));
  }
}

/** The rows of a list, as a table: only the columns that somebody filled in. */
function Rows({ rows: { title, columns, rows, people }, contract }: { rows: ListRows; contract: string }) {
  const words = useWords();
  const { t, say } = words;
  const filled = columns.filter(({ id }) => rows.some(({ values }) => (values[id] ?? null) !== null));
  if (rows.length === 0 || filled.length === 0) return <p className="muted">{t('documents.nothingYet')}</p>;
  return (
    // What scrolls sideways on a narrow screen must be reached by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className={classes['scroll']} tabIndex={0} aria-label={say(title)}>
      <table className={classes['rows']}>
        <thead>
          <tr>
            {filled.map(({ id, title: column }) => (
              <th key={id} scope="col">
                {say(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, values }) => (
            <tr key={id}>
              {filled.map((column) => (
                <td key={column.id}>
                  <Value value={values[column.id]} contract={contract}>
                    {valueWords(column, values[column.id], people, words)}
                  </Value>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** A file is there to be opened; everything else is words. */
function Value({ value, contract, children }: { value: unknown; contract: string; children: string }) {
  return isFile(value) ? <FileLink contract={contract} file={value} /> : children;
}
