import { useWords } from '../../../locales/use-words.ts';
import classes from './criteria.module.css';
import { criteriaOf } from './criteria-columns.ts';
import { CriterionText } from './criterion-text.tsx';
import type { WayProps } from './way-props.ts';

/** The criteria of a group, to read. */
export function CriteriaRead({ contract, list, columns }: WayProps) {
  const { say } = useWords();
  return (
    <section className={classes['criteria']} aria-label={say(list.title)}>
      <h3>{say(list.title)}</h3>
      <ul className={classes['cards']}>
        {criteriaOf(list, columns).map((criterion) => (
          <li key={criterion.id}>
            <CriterionText criterion={criterion} columns={columns} contract={contract} />
          </li>
        ))}
      </ul>
    </section>
  );
}
