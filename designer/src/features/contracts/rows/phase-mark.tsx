import { useWords } from '../../../locales/use-words.ts';
import type { Line } from './line.ts';
import classes from './rows.module.css';

/** The phase a contract is in, with its number on the thread. */
export function PhaseMark({ line: { phases } }: { line: Line }) {
  const { say } = useWords();
  const inOrder = phases.filter(({ beside }) => !beside);
  return inOrder.map((phase, place) =>
    phase.state === 'open' ? (
      <span key={phase.id} className={classes['phase']} data-kind={phase.kind}>
        <i aria-hidden="true">{place + 1}</i>
        {say(phase.title)}
      </span>
    ) : null,
  );
}
