import { useJournalPages } from '../../../api-client/room.ts';
import type { Contract } from '../../../api-client/types.ts';
import { longDate } from '../../../locales/dates.ts';
import { useWords } from '../../../locales/use-words.ts';
import { AfterPaint } from '../../../ui/after-paint.tsx';
import { Empty, Trouble } from '../../../ui/states.tsx';
import { useStepTitle } from '../../../ui/use-step-title.ts';
import { useRoom } from '../room/use-room.ts';
import { ContractText } from './contract-text.tsx';
import classes from './documents.module.css';
import { FilesSheet } from './files-sheet.tsx';
import { minutesOf } from './papers.ts';
import { PapersSheet } from './papers-sheet.tsx';

/** Everything written that belongs to the contract: what it made of itself, the minutes of meetings, its own text. */
export function DocumentsPage() {
  const contract = useRoom();
  return (
    <div className="stack">
      <PapersSheet contract={contract} />
      <FilesSheet contract={contract} />
      <AfterPaint>
        <MinutesOfMeetings contract={contract} />
        <ContractText contract={contract} />
      </AfterPaint>
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
