import { useSyncExternalStore } from 'react';
import { type HeldAct, heldActs } from '../../api-client/held-acts.ts';

/** The acts that have not been answered yet, of one contract or of all, so that what they are about is shown as done. */
export function useHeld(contract?: string): readonly HeldAct[] {
  const all = useSyncExternalStore(heldActs.subscribe, heldActs.all);
  return contract === undefined ? all : all.filter((act) => act.contract === contract);
}
