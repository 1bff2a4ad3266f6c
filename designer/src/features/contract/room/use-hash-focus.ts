import { useEffect } from 'react';
import { useLocation } from 'react-router';

/** A link to a part of the page takes the focus there, not only the eye. */
export function useHashFocus(): void {
  const { hash, key } = useLocation();
  useEffect(() => {
    const target = hash === '' ? null : document.getElementById(hash.slice(1));
    if (target === null) return;
    target.tabIndex = -1;
    target.focus({ preventScroll: true });
    target.scrollIntoView({ block: 'start' });
  }, [hash, key]);
}
