import type { ReactNode } from 'react';
import type { Contract, JournalLine } from '../../../api-client/types.ts';
import { timeIn } from '../../../locales/dates.ts';
import { useWords } from '../../../locales/use-words.ts';
import { Icon } from '../../../ui/icons.tsx';
import classes from './journal.module.css';
import { iconOf } from './journal-kinds.ts';
import { useRunWords } from './use-run-words.ts';

type RunProps = { lines: readonly JournalLine[]; contract: Contract; children: (line: JournalLine) => ReactNode };

/** One line of the journal, or several of the same kind under one sentence, which opens. */
export function Run({ lines, contract, children }: RunProps) {
  const { language } = useWords();
  const runWords = useRunWords();
  const [first] = lines;
  if (first === undefined) return null;
  if (lines.length === 1) return <li className={classes['line']}>{children(first)}</li>;
  return (
    <li>
      <details className={classes['run']}>
        <summary className={classes['line']}>
          <time className={classes['time']} dateTime={new Date(first.at).toISOString()}>
            {timeIn(contract.timeZone, first.at, language)}
          </time>
          <span className={classes['knot']} data-what={first.what}>
            <Icon name={iconOf(first)} size={14} />
          </span>
          <span className={classes['words']}>{runWords(lines)}</span>
          <Icon name="chevron" size={16} />
        </summary>
        <ol>
          {lines.map((line) => (
            <li key={line.seq} className={classes['line']}>
              {children(line)}
            </li>
          ))}
        </ol>
      </details>
    </li>
  );
}
