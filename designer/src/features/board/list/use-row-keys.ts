import type { RefObject } from 'react';
import { useShortcuts } from '../../../app/shortcuts/use-shortcuts.ts';
import { useWords } from '../../../locales/use-words.ts';
import { undoLast } from '../../../ui/toast/toasts.ts';
import { nextPlace } from './next-place.ts';

type RowKeys = {
  list: RefObject<HTMLElement | null>;
  toggle: (contract: string) => void;
  remind: (contract: string) => void;
  openFilters: () => void;
};

/**
 * J and K go from one contract to the next, Enter opens it, X chooses it, E reminds whoever is late in it, F
 * opens the filters; Z takes back what was
 * done last, while it can be.
 */
export function useRowKeys({ list, toggle, remind, openFilters }: RowKeys): void {
  const { t } = useWords();
  const links = () => [...(list.current?.querySelectorAll<HTMLElement>('[data-row-link]') ?? [])];
  const rowHere = () => document.activeElement?.closest<HTMLElement>('[data-contract]') ?? null;
  const go = (step: 1 | -1) => {
    const all = links();
    const here = all.findIndex((link) => rowHere()?.contains(link) ?? false);
    const link = all[nextPlace(here, step, all.length)];
    link?.focus();
    link?.closest('[data-contract]')?.scrollIntoView({ block: 'nearest' });
  };
  const here = (act: (contract: string) => void) => () => {
    const contract = rowHere()?.dataset['contract'];
    if (contract !== undefined) act(contract);
  };
  useShortcuts([
    { keys: 'j', words: t('board.key.next'), run: () => go(1) },
    { keys: 'k', words: t('board.key.previous'), run: () => go(-1) },
    { keys: 'x', words: t('board.key.choose'), run: here(toggle) },
    { keys: 'e', words: t('board.key.remind'), run: here(remind) },
    { keys: 'f', words: t('board.key.filters'), run: openFilters },
    { keys: 'z', words: t('board.key.undo'), run: undoLast },
  ]);
}
