import { useSearchParams } from 'react-router';
import { useWords } from '../../locales/use-words.ts';
import { Incidents } from '../acts/incidents.tsx';
import { Money } from '../acts/ledger/money.tsx';
import { Lists } from '../acts/rows/lists.tsx';
import { DocumentsCard } from './documents/documents-card.tsx';
import { GraphCard } from './graph/graph-card.tsx';
import { Latest } from './journal/latest.tsx';
import classes from './overview.module.css';
import { PromisesCard } from './promises/promises-card.tsx';
import { useHashFocus } from './room/use-hash-focus.ts';
import { useRoom } from './room/use-room.ts';
import { ToDo } from './to-do.tsx';
import { Why } from './why/why.tsx';

/** Where we are: what waits and why, what is to be done, what happened lately, who promised what. */
export function Overview() {
  const { t } = useWords();
  const contract = useRoom();
  const [query] = useSearchParams();
  const whose = query.get('pour');
  useHashFocus();
  return (
    <>
      <h2 className="hidden-words">{t('room.tab.here')}</h2>
      {contract.incidents.length > 0 ? (
        <div className={classes['settle']}>
          <Incidents contract={contract} />
        </div>
      ) : null}
      <div className={classes['room']}>
        <div className={classes['why']}>
          <Why contract={contract} />
        </div>
        <div className={classes['graph']}>
          <GraphCard contract={contract} size="card" />
        </div>
        <div className={classes['todo']}>
          <ToDo key={whose} contract={contract} whose={whose} />
          <Lists contract={contract} />
        </div>
        <div className={classes['latest']}>
          <Latest contract={contract} />
          <Money contract={contract} />
        </div>
        <div className={classes['promises']}>
          <PromisesCard contract={contract} />
        </div>
        <div className={classes['documents']}>
          <DocumentsCard contract={contract} />
        </div>
      </div>
    </>
  );
}
