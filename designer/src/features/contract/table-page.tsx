import type { Contract, Party } from '../../api-client/types.ts';
import { useWords } from '../../locales/use-words.ts';
import { PersonTile } from '../../ui/person-tile.tsx';
import { PartyActions } from '../acts/steering/party-actions.tsx';
import { useRoom } from './room/use-room.ts';
import classes from './table-page.module.css';

/** Who is at the table, in the order of the programme: the same line for everybody. */
export function TablePage() {
  const { t, say } = useWords();
  const contract = useRoom();
  return (
    <section className="sheet" aria-labelledby="table">
      <header>
        <h2 id="table">{t('parties.title')}</h2>
      </header>
      {rolesOf(contract).map(([role, parties]) => (
        <section key={role} aria-label={say(parties[0]?.role.title)}>
          <h3 className={classes['role']}>{say(parties[0]?.role.title)}</h3>
          <ul>
            {parties.map((party, place) => (
              <li key={`${party.seat}/${place}`} className={classes['party']}>
                <OneParty party={party} contract={contract} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

function OneParty({ party, contract }: { party: Party; contract: Contract }) {
  const { t } = useWords();
  const { person, seat } = party;
  return (
    <>
      <PersonTile name={person?.name ?? ''} large />
      <span className={classes['words']}>
        <b>{person?.name ?? t('parties.empty')}</b>
        <span className="small muted">{person?.organisation ?? ''}</span>
      </span>
      <span className="small muted">{t('parties.seat', { n: seat.split('.')[1] ?? '1' })}</span>
      <PartyActions contract={contract} party={party} />
    </>
  );
}

function rolesOf({ parties }: Contract): [string, Party[]][] {
  const roles = new Map<string, Party[]>();
  for (const party of parties) roles.set(party.role.id, [...(roles.get(party.role.id) ?? []), party]);
  return [...roles];
}
