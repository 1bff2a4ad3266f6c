import { type RefObject, useEffect, useRef, useState } from 'react';
import { HELD_MS, heldActs } from '../../api-client/held-acts.ts';
import { useWords } from '../../locales/use-words.ts';
import { Icon } from '../icons.tsx';
import classes from './toast.module.css';
import { hideToast, type Toast } from './toasts.ts';

const ICONS = { done: 'check', news: 'notice', trouble: 'late' } as const;

/** One toast: what happened, what may be done about it, the way to put it away. */
export function ToastBody({ toast }: { toast: Toast }) {
  const { t } = useWords();
  const { id, kind, words, act, also, held } = toast;
  const here = useRef<HTMLElement>(null);
  usePauseIn(here, held);
  return (
    <section ref={here} className={classes['toast']} data-kind={kind} aria-label={words}>
      <Icon name={ICONS[kind]} size={18} />
      <p className={classes['words']}>{words}</p>
      {act ? (
        <button type="button" className={classes['act']} onClick={act.run}>
          {act.words}
          {held === undefined ? null : <Countdown held={held} />}
        </button>
      ) : null}
      {also ? (
        <button type="button" className={classes['also']} onClick={also.run}>
          {also.words}
        </button>
      ) : null}
      {held === undefined ? (
        <button type="button" className={classes['close']} aria-label={t('toast.close')} onClick={() => hideToast(id)}>
          <Icon name="close" />
        </button>
      ) : null}
    </section>
  );
}

/** Time stops while somebody points at a toast or is in it, so that nobody has to hurry. */
function usePauseIn(place: RefObject<HTMLElement | null>, held: string | undefined): void {
  useEffect(() => {
    const element = place.current;
    if (element === null || held === undefined) return;
    const stop = () => heldActs.pause(held);
    const goOn = () => heldActs.resume(held);
    for (const type of ['mouseenter', 'focusin']) element.addEventListener(type, stop);
    for (const type of ['mouseleave', 'focusout']) element.addEventListener(type, goOn);
    return () => {
      for (const type of ['mouseenter', 'focusin']) element.removeEventListener(type, stop);
      for (const type of ['mouseleave', 'focusout']) element.removeEventListener(type, goOn);
    };
  }, [place, held]);
}

/** "8 s", for the eye only: what is said aloud does not count down. */
function Countdown({ held }: { held: string }) {
  const { t } = useWords();
  const [leftMs, setLeftMs] = useState(HELD_MS);
  useEffect(() => {
    const timer = setInterval(() => setLeftMs(heldActs.leftMs(held)), 250);
    return () => clearInterval(timer);
  }, [held]);
  return (
    <span className={`tabular ${classes['left']}`} aria-hidden="true">
      {t('toast.seconds', { seconds: Math.max(1, Math.ceil(leftMs / 1_000)) })}
    </span>
  );
}
