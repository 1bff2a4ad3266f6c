import type { useWords } from '../../locales/use-words.ts';
import { hideToast, showToast } from '../toast/toasts.ts';
import { askToCancel } from './cancel-overlay.ts';

/** Says that a contract was launched, and offers to take it back. */
export function offerToCancel(id: string, words: string, t: ReturnType<typeof useWords>['t']): void {
  const toast = `launched-${id}`;
  const run = () => {
    hideToast(toast);
    askToCancel(id);
  };
  showToast({ id: toast, kind: 'done', words, ms: 30_000, act: { words: t('cancelLaunch.act'), run } });
}
