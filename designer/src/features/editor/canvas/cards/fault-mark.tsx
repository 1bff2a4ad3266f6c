import { Icon } from '../../../../ui/icons.tsx';
import type { Faults } from '../flow/faults.ts';
import classes from './card.module.css';

/** How many things are to be mended on a step. The words are in its label and in the list of problems. */
export function FaultMark({ faults: { errors, warnings } }: { faults: Faults }) {
  const count = errors + warnings;
  if (count === 0) return null;
  return (
    <span className={classes['fault']} data-severity={errors > 0 ? 'error' : 'warning'} aria-hidden="true">
      <Icon name={errors > 0 ? 'late' : 'warning'} size={13} />
      {count > 1 ? count : null}
    </span>
  );
}
