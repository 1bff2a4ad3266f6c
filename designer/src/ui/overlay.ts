import { useSyncExternalStore } from 'react';
import { createListeners } from '../api-client/listeners.ts';

/** Something that opens over the page, from anywhere. */
export function createOverlay() {
  let isOpen = false;
  const { tell, subscribe } = createListeners();
  const become = (next: boolean) => {
    isOpen = next;
    tell();
  };
  return {
    open: () => become(true),
    close: () => become(false),
    isOpen: () => isOpen,
    subscribe,
  };
}
export type Overlay = ReturnType<typeof createOverlay>;

export function useIsOpen(overlay: Overlay): boolean {
  return useSyncExternalStore(overlay.subscribe, overlay.isOpen);
}
