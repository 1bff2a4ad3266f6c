import { useSyncExternalStore } from 'react';
import { later } from '../later.tsx';
import { shownToasts } from './toasts.ts';

const ToastList = later(async () => (await import('./toast-list.tsx')).ToastList);

/** Where toasts appear. Their drawing is fetched with the first of them. */
export function ToastHost() {
  const toasts = useSyncExternalStore(shownToasts.subscribe, shownToasts.now);
  return shownToasts.wasUsed() ? <ToastList toasts={toasts} /> : null;
}
