import { useSession } from '../../../api-client/session.ts';
import type { FormList } from '../../../api-client/types.ts';
import { useWords } from '../../../locales/use-words.ts';
import { peopleAt } from '../people-of.ts';
import { RowActions } from '../rows/row-actions.tsx';
import classes from './criteria.module.css';
import { byAuthor, type Criterion, criteriaOf } from './criteria-columns.ts';
import { CriterionText } from './criterion-text.tsx';
import type { WayProps } from './way-props.ts';

/** What has been said: the words of the one who speaks, and those of the others one step away. */
export function SaidSoFar({ author, ...way }: WayProps & { author: string | null }) {
  const { t } = useWords();
  const { list, columns } = way;
  const said = byAuthor(criteriaOf(list, columns));
  const own = said.find((one) => one.author === author)?.criteria ?? [];
  const others = said.filter((one) => one.author !== author);
  if (said.length === 0) return <p className="small muted">{t('criteria.empty')}</p>;
  return (
    <>
      {own.length > 0 ? <WordsOf {...way} author={author} criteria={own} /> : null}
      {others.length > 0 ? (
        <details className={classes['others']} open={own.length === 0}>
          <summary>
            {t('criteria.others', { count: others.reduce((sum, { criteria }) => sum + criteria.length, 0) })}
          </summary>
          {others.map((one) => (
            <WordsOf key={one.author ?? ''} {...way} author={one.author} criteria={one.criteria} />
          ))}
        </details>
      ) : null}
    </>
  );
}

function WordsOf({ author, criteria, ...way }: WayProps & { author: string | null; criteria: readonly Criterion[] }) {
  const heading = useHeading(way, author);
  const { contract, list, columns } = way;
  return (
    <section aria-label={heading}>
      <h5 className={classes['heading']}>{heading}</h5>
      <ul className={classes['cards']}>
        {criteria.map((criterion) => (
          <li key={criterion.id}>
            <CriterionText criterion={criterion} columns={columns} contract={contract} withoutAuthor>
              <RowActions contract={contract} list={list} row={rowOf(list, criterion.id)} />
            </CriterionText>
          </li>
        ))}
      </ul>
    </section>
  );
}

function useHeading({ contract, columns }: WayProps, author: string | null): string {
  const { t } = useWords();
  const me = useSession().data?.person?.id;
  if (columns.author === null) return t('criteria.allWords');
  const name = peopleAt(contract).find(({ id }) => id === author)?.name;
  if (name === undefined) return t('criteria.noNameWords');
  return author === me ? t('criteria.myWords') : t('criteria.wordsOfTitle', { name });
}

function rowOf({ rows }: FormList, id: string): FormList['rows'][number] {
  return rows.find((row) => row.id === id) ?? { id, values: {} };
}
