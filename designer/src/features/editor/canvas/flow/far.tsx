import { useStore } from '@xyflow/react';
import { createContext, type ReactNode, useContext } from 'react';
import { useCanvasTools } from '../acts/tools.ts';
import { nearNameSize } from '../cards/name-size.ts';
import { BAND } from '../layout/sizes.ts';

/** From farther than this, words are no longer read: only where things are, of which phase, and what is wrong. */
const FAR = 0.42;

const Context = createContext(false);

/** Tells every piece of the drawing whether it is looked at from far away. */
export function FarProvider({ children }: { children: ReactNode }) {
  const isFar = useStore(({ transform: [, , zoom] }) => zoom < FAR);
  return <Context value={isFar}>{children}</Context>;
}

/** The number of a phase is read, and met by a finger, from however far away a telephone shows a drawing. */
const BADGE = 24;
const MOST = BAND.head - 8;
const STEP = 8;

/** How large the number of a phase is drawn for that, in pixels of the drawing; 0 from near, where it has its usual size. */
export function useBadge(): number {
  return useStore(({ transform: [, , zoom] }) =>
    zoom < FAR ? Math.min(MOST, Math.ceil(BADGE / zoom / STEP) * STEP) : 0,
  );
}

/** How large the name of a phase is written in the head of its band, in pixels of the drawing. */
export function useNameSize(): number {
  return useStore(({ transform: [, , zoom] }) => nearNameSize(Math.max(FAR, zoom)));
}

export function useIsFar(): boolean {
  return useContext(Context);
}

/**
 * Whether Tab comes to a card: from far away on a telephone, cards are too small to be met one by one. The phases are,
 * and the arrow keys, which come near.
 */
export function useTabStop(): number | undefined {
  const { isNarrow } = useCanvasTools();
  return useIsFar() && isNarrow ? -1 : undefined;
}
