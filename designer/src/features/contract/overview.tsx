import { useSearchParams } from 'react-router';
import { useWords } from '../../locales/use-words.ts';
import { AfterPaint } from '../../ui/after-paint.tsx';
import { Incidents } from '../acts/incidents.tsx';
import { Money } from '../acts/ledger/money.tsx';
import { Lists } from '../acts/rows/lists.tsx';
import { DocumentsCard } from './documents/documents-card.tsx';
import { GraphCard, GraphComing } from './graph/graph-card.tsx';
import { Latest } from './journal/latest.tsx';
import { ByHandCard } from './messages/by-hand-card.tsx';
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
        <div className={classes['main']}>
          <div className={classes['graph']}>
            <AfterPaint fallback={<GraphComing />}>
              <GraphCard contract={contract} size="card" />
            </AfterPaint>
          </div>
          <div className={classes['todo']}>
            <ToDo key={whose} contract={contract} whose={whose} />
            <AfterPaint>
              <ByHandCard contract={contract} />
            </AfterPaint>
            <Lists contract={contract} />
          </div>
        </div>
        <div className={classes['beside']}>
          <div className={classes['latest']}>
            <AfterPaint>
              <Latest contract={contract} />
              <Money contract={contract} />
            </AfterPaint>
          </div>
          <div className={classes['promises']}>
            <AfterPaint>
              <PromisesCard contract={contract} />
            </AfterPaint>
          </div>
          <div className={classes['documents']}>
            <AfterPaint>
              <DocumentsCard contract={contract} />
            </AfterPaint>
          </div>
        </div>
      </div>
    </>
  );
}
