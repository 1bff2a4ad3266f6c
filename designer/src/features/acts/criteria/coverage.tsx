import type { FormField } from '../../../api-client/types.ts';
import { useWords } from '../../../locales/use-words.ts';
import classes from './criteria.module.css';
import { type Criterion, countsOf } from './criteria-columns.ts';

/** How many criteria each family has: one that nobody speaks of yet is worth a question to the group. */
export function Coverage({ tag, criteria }: { tag: FormField; criteria: readonly Criterion[] }) {
  const { t, say } = useWords();
  const titleOf = (id: string) => say(tag.choices?.find((choice) => choice.id === id)?.title);
  return (
    <section aria-label={say(tag.title)}>
      <h5 className={classes['heading']}>{say(tag.title)}</h5>
      <ul className={classes['coverage']}>
        {countsOf(criteria, tag).map(({ id, count }) => (
          <li key={id} data-none={count === 0}>
            <span>{titleOf(id)}</span>
            <span className="tabular">{t('criteria.count', { count })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
