import { useEffect, useRef } from 'react';
import { useWords } from '../../../locales/use-words.ts';
import { announce } from '../../../ui/announce/announce.ts';

/** While somebody draws, counts go up and down: only what stays so for a moment is said. */
const RESTS_MS = 1_500;

/** Says how many problems are left, once their number has changed and stays so. */
export function useSaidCounts(errors: number, warnings: number, isKnown: boolean): void {
  const { t } = useWords();
  const said = useRef<string | null>(null);
  useEffect(() => {
    if (!isKnown) return;
    const counts = `${errors} ${warnings}`;
    if (said.current === null) said.current = counts;
    if (said.current === counts) return;
    const timer = setTimeout(() => {
      said.current = counts;
      announce(t('problems.said', { errors, warnings }));
    }, RESTS_MS);
    return () => clearTimeout(timer);
  }, [errors, warnings, isKnown, t]);
}
