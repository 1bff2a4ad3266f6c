import { Icon } from '../icons.tsx';
import classes from './changes.module.css';

/** One thing that stands in the way, and the way to where it can be mended. */
export type Stop = { key: string; words: string; go?: (() => void) | undefined };

/** What stands in the way of a change, all of it at once; pressing one leads to its place. */
export function Stops({ stops, label }: { stops: readonly Stop[]; label: string }) {
  return (
    <ul className={classes['stops']} aria-label={label}>
      {stops.map(({ key, words, go }) => (
        <li key={key}>
          {go === undefined ? (
            <span className={classes['stop']}>
              <Icon name="late" size={16} />
              <span>{words}</span>
            </span>
          ) : (
            <button type="button" className={classes['stop']} onClick={go}>
              <Icon name="late" size={16} />
              <span>{words}</span>
              <Icon name="chevron" size={16} />
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
