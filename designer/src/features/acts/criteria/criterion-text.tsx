import type { ReactNode } from 'react';
import type { Contract } from '../../../api-client/types.ts';
import { useWords } from '../../../locales/use-words.ts';
import { peopleAt } from '../people-of.ts';
import classes from './criteria.module.css';
import type { CriteriaColumns, Criterion } from './criteria-columns.ts';

type CriterionTextProps = {
  criterion: Criterion;
  columns: CriteriaColumns;
  contract: Contract;
  /** Who says so stands above already. */
  withoutAuthor?: boolean;
  /** Its families may be chosen below. */
  withoutFamilies?: boolean;
  children?: ReactNode;
};

/** A criterion as it is told: the words in quotes, whose they are, its families, and the first words of a group. */
export function CriterionText({ criterion, columns, contract, children, ...more }: CriterionTextProps) {
  const { t, say } = useWords();
  const { withoutAuthor = false, withoutFamilies = false } = more;
  const { words, author, firstWords, tags } = criterion;
  const name = withoutAuthor ? undefined : peopleAt(contract).find(({ id }) => id === author)?.name;
  const families = columns.tags.flatMap(({ id, choices }) => {
    const choice = choices?.find((known) => known.id === tags[id]);
    return choice ? [say(choice.title)] : [];
  });
  return (
    <div className={classes['criterion']}>
      <p className={classes['quote']}>{t('criteria.quote', { words: words || t('list.untitled') })}</p>
      {name === undefined ? null : <p className="small muted">{t('criteria.wordsOf', { name })}</p>}
      {families.length > 0 && !withoutFamilies ? (
        <ul className={classes['families']} aria-label={t('criteria.families')}>
          {families.map((family) => (
            <li key={family}>{family}</li>
          ))}
        </ul>
      ) : null}
      {firstWords.length > 0 ? (
        <div className={classes['first']}>
          <p className="small muted">{t('criteria.firstWords', { count: firstWords.length })}</p>
          <ul>
            {firstWords.map((said) => (
              <li key={said}>{t('criteria.quote', { words: said })}</li>
            ))}
          </ul>
        </div>
      ) : null}
      {children}
    </div>
  );
}
