import { createContext, type ReactNode, useContext } from 'react';
import type { Condition } from '#schema/condition';
import type { Slot } from '../../controls/slot.ts';

export type NestedProps = {
  slot: Slot<Condition>;
  /** The list whose row is at hand; that of the step unless said otherwise. */
  list?: string | null;
};

type DrawNested = (props: NestedProps) => ReactNode;

/** A condition inside another one (which rows are counted): drawn by the same editor. */
export const Nesting = createContext<DrawNested | null>(null);

export function useNested(): DrawNested {
  const draw = useContext(Nesting);
  if (draw === null) throw new Error('outside of a condition');
  return draw;
}
