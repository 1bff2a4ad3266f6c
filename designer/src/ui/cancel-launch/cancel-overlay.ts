import type { useWords } from '../../locales/use-words.ts';
import { createOverlay } from '../overlay.ts';
import { hideToast, showToast } from '../toast/toasts.ts';

let contract: string | null = null;

/** The question asked before a launch is taken back. */
export const cancelOverlay = createOverlay();

/** The contract it is about. */
export function contractToCancel(): string | null {
  return contract;
}

/** Asks why, then takes the launch of a contract back: from a toast, from its page, from the palette. */
export function askToCancel(id: string): void {
  contract = id;
  cancelOverlay.open();
}

/** Says that a contract was launched, and offers to take it back. */
export function offerToCancel(id: string, words: string, t: ReturnType<typeof useWords>['t']): void {
  const toast = `launched-${id}`;
  const run = () => {
    hideToast(toast);
    askToCancel(id);
  };
  showToast({ id: toast, kind: 'done', words, ms: 30_000, act: { words: t('cancelLaunch.act'), run } });
}
