import { type MouseEvent, startTransition, useState } from 'react';
import { type NavigateOptions, useLocation, useNavigate } from 'react-router';

/**
 * For the ways to other pages that stand in a row: the one that was pressed looks chosen at once, its page takes longer
 * to draw. Whoever stays after all, for what is written on the page, sees the old one chosen again. What a browser does
 * with a link in its own way (another tab) is left to it.
 */
export function useGoing() {
  const [going, setGoing] = useState<string | null>(null);
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const go = (event: MouseEvent, to: string, options?: NavigateOptions) => {
    const isForBrowser = event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
    if (event.defaultPrevented || isForBrowser) return;
    event.preventDefault();
    setGoing(to);
    const arrived = navigate(to, { replace: to === pathname, ...options });
    // With the page it goes to, not before: a transition, as the router's own. Another way may have been pressed since.
    const arrive = () => startTransition(() => setGoing((asked) => (asked === to ? null : asked)));
    void Promise.resolve(arrived).finally(arrive);
  };
  return { go, isChosen: (to: string, isHere: boolean) => (going === null ? isHere : going === to) };
}
