import type { ReactNode } from 'react';
import { Icon } from './icons.tsx';
import classes from './pill.module.css';

export type PillKind = 'late' | 'soon' | 'done' | 'waiting' | 'private' | 'neutral' | 'rehearsal' | 'amended';

const ICONS: Record<PillKind, string> = {
  late: 'late',
  soon: 'soon',
  done: 'done',
  waiting: 'waiting',
  private: 'private',
  neutral: 'phase',
  rehearsal: 'rehearsal',
  amended: 'delta',
};

/** A state, read three times: a drawing, a word, a colour. */
export function Pill({ kind, icon, children }: { kind: PillKind; icon?: string; children: ReactNode }) {
  return (
    <span className={`${classes['pill']} ${classes[kind]}`}>
      <Icon name={icon ?? ICONS[kind]} size={14} />
      {children}
    </span>
  );
}
