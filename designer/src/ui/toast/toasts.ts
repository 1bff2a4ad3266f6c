import { createListeners } from '../../api-client/listeners.ts';
import { announce } from '../announce/announce.ts';

/** One thing that may be done from a toast; `undoes`: it takes back what the toast is about. */
export type ToastAct = { words: string; run: () => void; undoes?: true };
export type Toast = {
  id: string;
  kind: 'done' | 'news' | 'trouble';
  words: string;
  act?: ToastAct | undefined;
  /** Something else that may be done, beside it. */
  also?: ToastAct | undefined;
  /** How long it stays; as long as nobody closes it when null. */
  ms: number | null;
  /** A key that is held for as long as somebody may take the act back. */
  held?: string | undefined;
};

type Given = Pick<Toast, 'kind' | 'words'> & Partial<Toast> & { aloud?: string | undefined };

const STAYS_MS = 6_000;
let toasts: readonly Toast[] = [];
let count = 0;
let isUsed = false;
const { tell, subscribe } = createListeners();
const change = (next: readonly Toast[]) => {
  toasts = next;
  tell();
};

/**
 * Says what has just happened, at the foot of the page and aloud. A toast with something to do, or about trouble, stays
 * until it is closed: nobody has to be quick. `aloud` is said instead of the words when it must say more.
 */
export function showToast({ aloud, ...given }: Given): string {
  isUsed = true;
  const id = given.id ?? `toast-${++count}`;
  const stays = given.kind === 'trouble' || given.act !== undefined ? null : STAYS_MS;
  const toast = { ms: stays, ...given, id };
  change([...toasts.filter((other) => other.id !== id), toast]);
  announce(aloud ?? given.words);
  return id;
}

export function hideToast(id: string): void {
  if (toasts.some((toast) => toast.id === id)) change(toasts.filter((toast) => toast.id !== id));
}

/** Takes back the last thing that may be taken back; nothing happens where there is none. */
export function undoLast(): void {
  toasts.findLast(({ act }) => act?.undoes)?.act?.run();
}

/** For the place where they are shown. */
export const shownToasts = {
  now: () => toasts,
  /** Whether there ever was one: what draws them stays from then on, since one that leaves is still drawn leaving. */
  wasUsed: () => isUsed,
  subscribe,
};
