import type { ReactNode } from 'react';
import classes from './controls.module.css';

/** A setting that is only read: words, not a greyed input. */
export function ReadValue({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className={classes['read']}>
      <span className={classes['readLabel']}>{label}</span>
      <span>{children}</span>
    </div>
  );
}
