import type { ReactNode } from 'react';
import type { Localised } from '#schema/primitives';
import type { Template } from '#schema/template';
import type { Because, Person } from '../../api-client/types.ts';
import { useWords } from '../../locales/use-words.ts';
import { PersonTile } from '../../ui/person-tile.tsx';
import classes from './amendments.module.css';
import { useBecauseWords } from './use-because-words.ts';

/** Somebody who has to agree, and why. */
export type Concerned = { key: string; person: Person | null; role: Localised; because: readonly Because[] };

type ConcernedListProps<One extends Concerned> = {
  concerned: readonly One[];
  before: Template;
  after: Template;
  label: string;
  /** What stands beside each: what they answered, say. */
  beside?: (one: One) => ReactNode;
};

/** Who has to agree to a change, the same line for everybody, each with the reason. */
export function ConcernedList<One extends Concerned>({
  concerned,
  before,
  after,
  label,
  beside,
}: ConcernedListProps<One>) {
  const { t, say } = useWords();
  const why = useBecauseWords({ before, after });
  return (
    <ul className={classes['concerned']} aria-label={label}>
      {concerned.map((one) => (
        <li key={one.key} className={classes['who']}>
          <PersonTile name={one.person?.name ?? ''} />
          <div className={classes['whoWords']}>
            <p>
              <b>{one.person?.name ?? t('amendment.emptySeat')}</b> <span className="small muted">{say(one.role)}</span>
            </p>
            {one.because.length === 0 ? (
              <p className="small muted">{t('amendment.becausePrivate')}</p>
            ) : (
              <ul className={classes['because']}>
                {one.because.map((because) => (
                  <li key={JSON.stringify(because)}>{why(because)}</li>
                ))}
              </ul>
            )}
          </div>
          {beside ? <div className={classes['beside']}>{beside(one)}</div> : null}
        </li>
      ))}
    </ul>
  );
}
