import type { ReactNode } from 'react';
import { useState } from 'react';
import { Icon } from '../../../ui/icons.tsx';
import { useIsReadOnly } from '../draft/editor-context.tsx';
import classes from './controls.module.css';

type SectionProps = {
  title: string;
  /** Open at first: something in it is set. */
  isOpen?: boolean;
  /** What is inside is drawn once somebody opens it. */
  lazy?: boolean;
  children: ReactNode;
};

/**
 * Settings that most do without, folded away until somebody asks for them or they are set. Where nothing can be set,
 * those that are not say nothing and are left out; what may still be tried stays.
 */
export function Section({ title, isOpen = false, lazy = false, children }: SectionProps) {
  const [wasOpen] = useState(isOpen);
  const [isDrawn, draw] = useState(isOpen || !lazy);
  if (useIsReadOnly() && !isOpen && !lazy) return null;
  return (
    <details
      className={classes['section']}
      open={wasOpen || undefined}
      onToggle={({ currentTarget }) => currentTarget.open && draw(true)}
    >
      <summary>
        <Icon name="chevron" size={14} />
        {title}
      </summary>
      <div className={classes['sectionBody']}>{isDrawn ? children : null}</div>
    </details>
  );
}
