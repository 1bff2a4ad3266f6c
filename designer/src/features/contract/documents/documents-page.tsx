import { useGraph, useJournalPages } from '../../../api-client/room.ts';
import type { Contract } from '../../../api-client/types.ts';
import { longDate } from '../../../locales/dates.ts';
import { useWords } from '../../../locales/use-words.ts';
import { Empty, Loading, Trouble } from '../../../ui/states.tsx';
import { useStepTitle } from '../../../ui/use-step-title.ts';
import { useRoom } from '../room/use-room.ts';
import { ContractText } from './contract-text.tsx';
import classes from './documents.module.css';
import { PaperLine } from './paper-line.tsx';
import { minutesOf, papersOf } from './papers.ts';

/** Everything written that belongs to the contract: what it made of itself, the minutes of meetings, its own text. */
export function DocumentsPage() {
  const { t } = useWords();
  const contract = useRoom();
  const graph = useGraph(contract.id);
  const papers = graph.data ? papersOf(graph.data) : [];
  return (
    <div className="stack">
      <section className="sheet" aria-labelledby="documents">
        <header>
          <h2 id="documents">{t('documents.title')}</h2>
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
      <MinutesOfMeetings contract={contract} />
      <ContractText contract={contract} />
    </div>
  );
}

function MinutesOfMeetings({ contract }: { contract: Contract }) {
  const { t, language } = useWords();
  const titleOf = useStepTitle();
  const journal = useJournalPages(contract.id);
  const minutes = minutesOf(
    contract,
    (journal.data?.pages ?? []).flatMap((page) => page.lines),
  );
  return (
    <section className="sheet" aria-labelledby="minutes">
      <header>
        <h2 id="minutes">{t('documents.minutes')}</h2>
      </header>
      {journal.isError ? <Trouble error={journal.error} retry={() => void journal.refetch()} /> : null}
      {journal.data && minutes.length === 0 ? <Empty>{t('documents.noMinutes')}</Empty> : null}
      <ul>
        {minutes.map(({ seq, step, on, text }) => (
          <li key={seq} className={classes['minutes']}>
            <h3>
              {titleOf(step)} · <span className="muted">{longDate(on, language)}</span>
            </h3>
            <p className={classes['text']}>{text}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
