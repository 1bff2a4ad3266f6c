import { createContext, type ReactNode, useContext, useSyncExternalStore } from 'react';
import type { Joining, SaveState, Saving } from './create-saving.ts';

const Context = createContext<Saving | null>(null);

/** How the draft of this page is saved. */
export function SavingProvider({ saving, children }: { saving: Saving; children: ReactNode }) {
  return <Context value={saving}>{children}</Context>;
}

export function useSaving(): Saving {
  const saving = useContext(Context);
  if (saving === null) throw new Error('outside of a draft that is saved');
  return saving;
}

export function useSaveState(): SaveState {
  const saving = useSaving();
  return useSyncExternalStore(saving.subscribe, saving.state);
}

/** What somebody else changed meanwhile, until it has been read. */
export function useJoining(): Joining | null {
  const saving = useSaving();
  return useSyncExternalStore(saving.subscribe, saving.joining);
}
