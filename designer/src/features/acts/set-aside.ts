import { createContext, useContext, useEffect } from 'react';

/** What holds a form and can step aside while its act waits: a dialogue, say. It keeps the form, and what was typed. */
export const SetAside = createContext<(isAside: boolean) => void>(() => {});

/** Sets what holds this form aside for as long as its act may be taken back. */
export function useSetAside(isAside: boolean): void {
  const setAside = useContext(SetAside);
  useEffect(() => {
    setAside(isAside);
    return () => setAside(false);
  }, [setAside, isAside]);
}
