import { useStore } from '@xyflow/react';
import { createContext, type ReactNode, useContext } from 'react';

/** From farther than this, words are no longer read: only where things are, of which phase, and what is wrong. */
const FAR = 0.42;

const Context = createContext(false);

/** Tells every piece of the drawing whether it is looked at from far away. */
export function FarProvider({ children }: { children: ReactNode }) {
  const isFar = useStore(({ transform: [, , zoom] }) => zoom < FAR);
  return <Context value={isFar}>{children}</Context>;
}

export function useIsFar(): boolean {
  return useContext(Context);
}
