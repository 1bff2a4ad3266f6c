import { lazy, Suspense, useSyncExternalStore } from 'react';
import { shownToasts } from './toasts.ts';

const ToastList = lazy(async () => ({ default: (await import('./toast-list.tsx')).ToastList }));

/** Where toasts appear. Their drawing is fetched with the first of them. */
export function ToastHost() {
  const toasts = useSyncExternalStore(shownToasts.subscribe, shownToasts.now);
  return <Suspense>{shownToasts.wasUsed() ? <ToastList toasts={toasts} /> : null}</Suspense>;
}
