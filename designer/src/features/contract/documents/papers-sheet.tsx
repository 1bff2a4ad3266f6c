import type { ReactNode } from 'react';
import { useGraph } from '../../../api-client/room.ts';
import type { Contract } from '../../../api-client/types.ts';
import { useWords } from '../../../locales/use-words.ts';
import { Empty, Loading, Trouble } from '../../../ui/states.tsx';
import { AmendmentLine } from './amendment-line.tsx';
import { PaperLine } from './paper-line.tsx';
import { papersOf } from './papers.ts';

/** What a contract made of itself: its documents, ready or to come. */
export function PapersSheet({ contract, link }: { contract: Contract; link?: ReactNode }) {
  const { t } = useWords();
  const graph = useGraph(contract.id);
  const papers = graph.data ? papersOf(graph.data) : [];
  return (
    <section className="sheet" aria-labelledby="documents">
      <header>
        <h2 id="documents">{t('documents.title')}</h2>
        {link}
      </header>
      {graph.isError ? <Trouble error={graph.error} retry={() => void graph.refetch()} /> : null}
      {graph.isPending ? (
        <div className="sheet-body">
          <Loading />
        </div>
      ) : null}
      {graph.data && papers.length === 0 && contract.amendments.length === 0 ? (
        <Empty>{t('documents.none')}</Empty>
      ) : null}
      <ul>
        {papers.map((paper) => (
          <PaperLine key={paper.step.node} paper={paper} contract={contract.id} />
        ))}
        {contract.amendments.map((mark) => (
          <AmendmentLine key={mark.n} mark={mark} contract={contract.id} />
        ))}
      </ul>
    </section>
  );
}
