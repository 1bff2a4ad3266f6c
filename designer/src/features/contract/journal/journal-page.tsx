import { Button } from '@mantine/core';
import { useFurther, useJournalPages } from '../../../api-client/room.ts';
import { useWords } from '../../../locales/use-words.ts';
import { Empty, Loading, Trouble } from '../../../ui/states.tsx';
import { useRoom } from '../room/use-room.ts';
import classes from './journal.module.css';
import { JournalDays } from './journal-days.tsx';
import { JournalFilters, useNarrowing } from './journal-filters.tsx';
import { concerns, gathered, groupOf } from './journal-kinds.ts';

/** Whoever looks for something gets so many lines, however far back they are; further ones are one press away. */
const ENOUGH = 20;

/** Everything that happened, in words, day by day, the latest first. */
export function JournalPage() {
  const { t } = useWords();
  const contract = useRoom();
  const journal = useJournalPages(contract.id);
  const { narrowing, narrow } = useNarrowing();
  const { person, groups } = narrowing;
  const lines = (journal.data?.pages ?? []).flatMap((page) => page.lines);
  const shown = lines.filter(
    (line) => (person === null || concerns(line, person)) && (groups.length === 0 || groups.includes(groupOf(line))),
  );
  const isNarrow = person !== null || groups.length > 0;
  const isLooking = useFurther(journal, !isNarrow || shown.length >= ENOUGH);
  return (
    <section className="sheet" aria-labelledby="journal">
      <header>
        <h2 id="journal">{t('journal.title')}</h2>
        <JournalFilters contract={contract} value={narrowing} onChange={narrow} />
      </header>
      {journal.isError ? <Trouble error={journal.error} retry={() => void journal.refetch()} /> : null}
      {journal.isPending || (isLooking && shown.length === 0) ? (
        <div className="sheet-body">
          <Loading />
        </div>
      ) : null}
      <output className="hidden-words">
        {journal.data && !isLooking ? t('journal.shown', { count: shown.length }) : ''}
      </output>
      {journal.data && shown.length === 0 && !isLooking ? (
        <Empty>{t(lines.length === 0 ? 'journal.none' : 'journal.noneSo')}</Empty>
      ) : null}
      <JournalDays lines={gathered(shown)} contract={contract} />
      {journal.hasNextPage ? (
        <div className={classes['older']}>
          <Button variant="default" loading={journal.isFetchingNextPage} onClick={() => void journal.fetchNextPage()}>
            {t('journal.older')}
          </Button>
        </div>
      ) : null}
    </section>
  );
}
