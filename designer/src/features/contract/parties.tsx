import type { Contract } from '../../api-client/types.ts';
import { useWords } from '../../locales/use-words.ts';
import { PersonTile } from '../../ui/person-tile.tsx';
import classes from './parties.module.css';

/** Who is at the table, in the order of the programme: the same line for everybody. */
export function Parties({ contract }: { contract: Contract }) {
  const { t, say } = useWords();
  return (
    <section className="sheet" aria-labelledby="parties">
      <header>
        <h2 id="parties">{t('parties.title')}</h2>
      </header>
      <ul>
        {contract.parties.map(({ seat, role, person }, place) => (
          <li key={`${seat}/${place}`} className={classes['party']}>
            <PersonTile name={person?.name ?? ''} large />
            <span>
              <b>{person?.name ?? t('parties.empty')}</b>
              <br />
              <span className="small muted">
                {say(role.title)}
                {person?.organisation ? ` · ${person.organisation}` : ''}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
