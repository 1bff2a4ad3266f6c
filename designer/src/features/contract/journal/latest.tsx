import { Link } from 'react-router';
import { useJournal } from '../../../api-client/contract.ts';
import type { Contract, JournalLine } from '../../../api-client/types.ts';
import { dayAndShortMonth, dayIn } from '../../../locales/dates.ts';
import { useWords } from '../../../locales/use-words.ts';
import { Icon } from '../../../ui/icons.tsx';
import { PersonTile } from '../../../ui/person-tile.tsx';
import { Empty, Loading, Trouble } from '../../../ui/states.tsx';
import { roomPath } from '../room/room-places.ts';
import classes from './journal.module.css';
import { gathered, iconOf, withoutRepeats } from './journal-kinds.ts';
import { runsOf } from './journal-runs.ts';
import { useRunWords } from './use-run-words.ts';

const MOST = 7;
/** What everybody sees on the drawing anyway. */
const LEFT_OUT = ['StepOpened', 'RunClosed', 'FieldSet'];

/** The last things that happened; the whole journal is one link away. */
export function Latest({ contract }: { contract: Contract }) {
  const { t } = useWords();
  const journal = useJournal(contract.id);
  const told = (journal.data?.lines ?? []).filter(({ what }) => !LEFT_OUT.includes(what));
  const runs = runsOf(withoutRepeats(gathered(told))).slice(0, MOST);
  return (
    <section className="sheet" aria-labelledby="latest">
      <header>
        <h2 id="latest">{t('journal.title')}</h2>
        <Link to={roomPath(contract.id, 'journal')}>{t('journal.all')}</Link>
      </header>
      {journal.isError ? <Trouble error={journal.error} retry={() => void journal.refetch()} /> : null}
      {journal.isPending ? (
        <div className="sheet-body">
          <Loading />
        </div>
      ) : null}
      {journal.data && runs.length === 0 ? <Empty>{t('journal.none')}</Empty> : null}
      <ol className={classes['latest']}>
        {runs.map((run) => (
          <li key={run[0]?.seq} className={classes['line']}>
            <ShortLine run={run} contract={contract} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function ShortLine({ run, contract }: { run: readonly JournalLine[]; contract: Contract }) {
  const { language } = useWords();
  const runWords = useRunWords();
  const [line] = run;
  if (line === undefined) return null;
  return (
    <>
      <time className={classes['time']} dateTime={new Date(line.at).toISOString()}>
        {dayAndShortMonth(dayIn(contract.timeZone, line.at), language, contract.today)}
      </time>
      <span className={classes['knot']} data-what={line.what}>
        <Icon name={iconOf(line)} size={14} />
      </span>
      <p className={classes['words']}>{runWords(run)}</p>
      {line.by === null || run.length > 1 ? null : (
        <span className={classes['tile']}>
          <PersonTile name={line.by.name} />
        </span>
      )}
    </>
  );
}
