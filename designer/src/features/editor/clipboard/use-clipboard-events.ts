import { useEffect, useRef } from 'react';
import { isField } from './is-field.ts';

export type ClipboardActs = {
  /** The text that leaves, or null where nothing is chosen. */
  copy: () => string | null;
  cut: () => string | null;
  paste: (text: string) => void;
};

/**
 * Hears the browser's own copy, cut and paste while the focus is in the view: they work in every browser without asking
 * for a permission, and reach other tabs, other browsers and letters.
 */
export function useClipboardEvents(isHere: () => boolean, acts: ClipboardActs): void {
  const latest = useRef({ isHere, acts });
  useEffect(() => {
    latest.current = { isHere, acts };
  });
  useEffect(() => {
    const isMeant = (event: ClipboardEvent) => {
      // Text that somebody marked on the page is copied as text.
      const marked = event.type !== 'paste' && (document.getSelection()?.toString() ?? '') !== '';
      return latest.current.isHere() && !isField(event.target) && !marked && event.clipboardData !== null;
    };
    const leave = (event: ClipboardEvent) => {
      if (!isMeant(event)) return;
      const text = latest.current.acts[event.type === 'cut' ? 'cut' : 'copy']();
      if (text === null) return;
      event.clipboardData?.setData('text/plain', text);
      event.preventDefault();
    };
    const come = (event: ClipboardEvent) => {
      if (!isMeant(event)) return;
      event.preventDefault();
      latest.current.acts.paste(event.clipboardData?.getData('text/plain') ?? '');
    };
    document.addEventListener('copy', leave);
    document.addEventListener('cut', leave);
    document.addEventListener('paste', come);
    return () => {
      document.removeEventListener('copy', leave);
      document.removeEventListener('cut', leave);
      document.removeEventListener('paste', come);
    };
  }, []);
}
