import { Link } from 'react-router';
import { useGraph } from '../../../api-client/room.ts';
import type { Contract } from '../../../api-client/types.ts';
import { useWords } from '../../../locales/use-words.ts';
import { Empty, Loading, Trouble } from '../../../ui/states.tsx';
import { roomPath } from '../room/room-places.ts';
import { PaperLine } from './paper-line.tsx';
import { papersOf } from './papers.ts';

/** The documents of a contract, in few words; their page has the rest. */
export function DocumentsCard({ contract }: { contract: Contract }) {
  const { t } = useWords();
  const graph = useGraph(contract.id);
  const papers = graph.data ? papersOf(graph.data) : [];
  return (
    <section className="sheet" aria-labelledby="documents">
      <header>
        <h2 id="documents">{t('documents.title')}</h2>
        <Link to={roomPath(contract.id, 'documents')}>{t('documents.all')}</Link>
      </header>
      {graph.isError ? <Trouble error={graph.error} retry={() => void graph.refetch()} /> : null}
      {graph.isPending ? (
        <div className="sheet-body">
          <Loading />
        </div>
      ) : null}
      {graph.data && papers.length === 0 ? <Empty>{t('documents.none')}</Empty> : null}
      <ul>
        {papers.map((paper) => (
          <PaperLine key={paper.step.node} paper={paper} />
        ))}
      </ul>
    </section>
  );
}
