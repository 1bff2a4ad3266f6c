import { Link } from 'react-router';
import { useCommitments } from '../../../api-client/room.ts';
import type { Contract } from '../../../api-client/types.ts';
import { useWords } from '../../../locales/use-words.ts';
import { PersonTile } from '../../../ui/person-tile.tsx';
import { Empty, Loading, Trouble } from '../../../ui/states.tsx';
import { roomPath } from '../room/room-places.ts';
import { PromiseBar } from './promise-bar.tsx';
import { byParty } from './promise-counts.ts';
import classes from './promises.module.css';

/** Who promised what, one bar for each party; the words themselves are one link away. */
export function PromisesCard({ contract }: { contract: Contract }) {
  const { t, say } = useWords();
  const commitments = useCommitments(contract.id);
  const parties = byParty(commitments.data ?? []);
  return (
    <section className="sheet" aria-labelledby="promises">
      <header>
        <h2 id="promises">{t('promises.title')}</h2>
        {commitments.data && commitments.data.length > 0 ? (
          <Link to={roomPath(contract.id, 'engagements')}>{t('promises.all', { count: commitments.data.length })}</Link>
        ) : null}
      </header>
      {commitments.isError ? <Trouble error={commitments.error} retry={() => void commitments.refetch()} /> : null}
      {commitments.isPending ? (
        <div className="sheet-body">
          <Loading />
        </div>
      ) : null}
      {commitments.data && parties.length === 0 ? <Empty>{t('promises.none')}</Empty> : null}
      <ul>
        {parties.map(({ party, counts, promises }) => (
          <li key={party.id} className={classes['party']}>
            <PersonTile name={say(party.title)} />
            <span className={classes['partyWords']}>
              <span className={classes['name']}>
                <b>{say(party.title)}</b>
                <span className="tabular muted">{promises.length}</span>
              </span>
              <PromiseBar counts={counts} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
