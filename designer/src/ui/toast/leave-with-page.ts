import { heldActs } from '../../api-client/held-acts.ts';

/** When the page goes away, or is hidden on a telephone that may never show it again, what is held leaves. */
export function leaveWithPage(): void {
  window.addEventListener('pagehide', () => heldActs.leaveAll());
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') heldActs.leaveAll();
  });
}
