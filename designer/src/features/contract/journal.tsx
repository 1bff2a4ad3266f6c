import { useJournal } from '../../api-client/contract.ts';
import type { Contract, JournalLine } from '../../api-client/types.ts';
import { momentIn } from '../../locales/dates.ts';
import { useWords } from '../../locales/use-words.ts';
import { PersonTile } from '../../ui/person-tile.tsx';
import { Empty, Loading, Trouble } from '../../ui/states.tsx';
import classes from './journal.module.css';
import { useSentence } from './use-sentence.tsx';

/** What happened, in words, the latest first. */
export function Journal({ contract }: { contract: Contract }) {
  const { t } = useWords();
  const journal = useJournal(contract.id);
  const lines = journal.data?.lines ?? [];
  return (
    <section className="sheet" aria-labelledby="journal">
      <header>
        <h2 id="journal">{t('journal.title')}</h2>
      </header>
      {journal.isError ? <Trouble error={journal.error} retry={() => void journal.refetch()} /> : null}
      {journal.isPending ? (
        <div className="sheet-body">
          <Loading />
        </div>
      ) : null}
      {journal.data && lines.length === 0 ? <Empty>{t('journal.none')}</Empty> : null}
      {/* A list that scrolls must be reachable by keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section className={classes['scroll']} tabIndex={0} aria-label={t('journal.title')}>
        <ol>
          {lines.map((line) => (
            <li key={line.seq} className={classes['line']}>
              <OneLine line={line} contract={contract} />
            </li>
          ))}
        </ol>
      </section>
    </section>
  );
}

function OneLine({ line, contract }: { line: JournalLine; contract: Contract }) {
  const { t, language } = useWords();
  const sentence = useSentence();
  const { at, by, channel, text } = line;
  return (
    <>
      <time className={`small muted tabular ${classes['time']}`} dateTime={new Date(at).toISOString()}>
        {momentIn(contract.timeZone, at, language)}
      </time>
      <div className={classes['words']}>
        <p>{sentence(line)}</p>
        {text === null ? null : <blockquote className={classes['text']}>{text}</blockquote>}
        {by === null ? null : (
          <p className="small muted">
            {line.for && line.for.id !== by.id
              ? t('journal.byFor', {
                  by: by.name,
                  for: line.for.name,
                  channel: channel === null ? '' : t(`channel.${channel}`),
                })
              : t('journal.by', { by: by.name })}
          </p>
        )}
      </div>
      {by === null ? null : <PersonTile name={by.name} />}
    </>
  );
}
