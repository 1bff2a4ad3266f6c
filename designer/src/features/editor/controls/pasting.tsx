import { createContext, useContext } from 'react';
import type { Path } from '#engine/authoring/edit';
import type { PastedRow } from './pasted-table.ts';

/** What a panel makes of a table that is pasted into one of its texts; false where it makes nothing of it. */
export type Pasting = (at: Path, rows: readonly PastedRow[]) => boolean;

const Context = createContext<Pasting>(() => false);

export const PastingProvider = Context.Provider;

export function usePasting(): Pasting {
  return useContext(Context);
}
