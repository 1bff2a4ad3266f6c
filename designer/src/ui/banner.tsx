import type { ReactNode } from 'react';
import { useWords } from '../locales/use-words.ts';
import classes from './banner.module.css';
import { Icon } from './icons.tsx';

export type BannerKind = 'waiting' | 'late' | 'neutral' | 'soon' | 'private' | 'done' | 'amended';

const ICONS: Record<BannerKind, string> = {
  waiting: 'waiting',
  late: 'late',
  neutral: 'eye',
  soon: 'history',
  private: 'private',
  done: 'done',
  amended: 'delta',
};

type BannerProps = {
  kind: BannerKind;
  /** The few words that say it all. */
  title: string;
  children?: ReactNode;
  icon?: string;
  /** The one thing to do about it. */
  action?: ReactNode;
};

/** A strip above what it is about: a drawing, a few words, what follows from them, what to do. */
export function Banner({ kind, title, children, icon, action }: BannerProps) {
  return (
    <div className={classes['banner']} data-kind={kind}>
      <Icon name={icon ?? ICONS[kind]} size={18} />
      <p className={classes['words']}>
        <b>{title}</b> {children}
      </p>
      {action}
    </div>
  );
}

/** Nothing can be changed here: why, and the way to act all the same. */
export function ReadOnly({ children, action }: { children: ReactNode; action?: ReactNode }) {
  const { t } = useWords();
  return (
    <Banner kind="neutral" title={t('state.readOnly')} action={action}>
      {children}
    </Banner>
  );
}

/** A link that was used before: what was answered and when, and how to change it. */
export function DeadLink({ children, action }: { children: ReactNode; action?: ReactNode }) {
  const { t } = useWords();
  return (
    <Banner kind="soon" title={t('state.deadLink')} action={action}>
      {children}
    </Banner>
  );
}

type LateProps = {
  days: number;
  /** Who is waited for. */
  who: string;
  /** What releases it. */
  children: ReactNode;
  action?: ReactNode;
};

/** A date that is behind: by how much, who is waited for, what releases it. Never a reproach. */
export function Late({ days, who, children, action }: LateProps) {
  const { t } = useWords();
  return (
    <Banner kind="late" title={t('state.late', { days, who })} action={action}>
      {children}
    </Banner>
  );
}
