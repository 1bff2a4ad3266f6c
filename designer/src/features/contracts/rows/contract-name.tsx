import { Link } from 'react-router';
import { useWords } from '../../../locales/use-words.ts';
import { type Line, pathOf } from './line.ts';
import classes from './rows.module.css';

/** What a contract is called, which opens it, and the programme it follows. */
export function ContractName({ line }: { line: Line }) {
  const { say } = useWords();
  return (
    <span className={classes['two']}>
      <Link to={pathOf(line)} className={classes['title']} data-row-link>
        {line.title}
      </Link>
      <span className="small muted">{say(line.programme.title)}</span>
    </span>
  );
}
