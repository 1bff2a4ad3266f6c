import { useState } from 'react';
import type { Contract, JournalLine } from '../../../api-client/types.ts';
import { dayIn, longDate } from '../../../locales/dates.ts';
import { useWords } from '../../../locales/use-words.ts';
import { CorrectForm } from '../../acts/corrections/correct-form.tsx';
import { ActDialog } from '../../acts/steering/act-dialog.tsx';
import classes from './journal.module.css';
import { OneLine } from './journal-line.tsx';
import { Run } from './journal-run.tsx';
import { runsOf } from './journal-runs.ts';

/** Lines under the heading of their day, in the order given; a mistaken one may be corrected there. */
export function JournalDays({ lines, contract }: { lines: readonly JournalLine[]; contract: Contract }) {
  const { t, language } = useWords();
  const [correcting, setCorrecting] = useState<number | null>(null);
  const [said, setSaid] = useState('');
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
            {runsOf(ofDay).map((run) => (
              <Run key={run[0]?.seq} lines={run} contract={contract}>
                {(line) => <OneLine line={line} contract={contract} onCorrect={() => setCorrecting(line.seq)} />}
              </Run>
            ))}
          </ol>
        </section>
      ))}
      <output className="hidden-words">{said}</output>
      {correcting === null ? null : (
        <ActDialog title={t('correct.title')} onClose={() => setCorrecting(null)}>
          <CorrectForm
            contract={contract}
            record={correcting}
            onCancel={() => setCorrecting(null)}
            onDone={() => {
              setCorrecting(null);
              setSaid(t('toDo.noted'));
            }}
          />
        </ActDialog>
      )}
    </>
  );
}
