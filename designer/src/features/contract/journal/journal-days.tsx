import type { Contract, JournalLine } from '../../../api-client/types.ts';
import { dayIn, longDate } from '../../../locales/dates.ts';
import { useWords } from '../../../locales/use-words.ts';
import classes from './journal.module.css';
import { OneLine } from './journal-line.tsx';

/** Lines under the heading of their day, in the order given. */
export function JournalDays({ lines, contract }: { lines: readonly JournalLine[]; contract: Contract }) {
  const { language } = useWords();
  const days = new Map<string, JournalLine[]>();
  for (const line of lines) {
    const day = dayIn(contract.timeZone, line.at);
    days.set(day, [...(days.get(day) ?? []), line]);
  }
  return (
    <>
      {[...days].map(([day, ofDay]) => (
        <section key={day} aria-label={longDate(day, language)}>
          <h3 className={classes['day']}>{longDate(day, language)}</h3>
          <ol className={classes['lines']}>
            {ofDay.map((line) => (
              <li key={line.seq} className={classes['line']}>
                <OneLine line={line} contract={contract} />
              </li>
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}
