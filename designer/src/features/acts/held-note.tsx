import { useEffect, useRef } from 'react';
import { useWords } from '../../locales/use-words.ts';
import { useOnline } from '../../ui/easy/use-online.ts';
import { Icon } from '../../ui/icons.tsx';
import classes from './held-note.module.css';

/** In the place of a form that was sent and has not left yet: what was done, and that it can still be taken back. */
export function HeldNote({ words }: { words: string }) {
  const { t } = useWords();
  const isOnline = useOnline();
  const note = useRef<HTMLParagraphElement>(null);
  useEffect(() => note.current?.focus({ preventScroll: true }), []);
  return (
    <p ref={note} tabIndex={-1} className={classes['note']}>
      <Icon name="check" size={18} />
      <span>
        <b>{words}.</b> {t(isOnline ? 'act.leavesSoon' : 'act.leavesOnceOnline')}
      </span>
    </p>
  );
}
