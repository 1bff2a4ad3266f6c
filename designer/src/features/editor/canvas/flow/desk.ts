import { createContext, useContext, useSyncExternalStore } from 'react';
import { createListeners } from '../../../../api-client/listeners.ts';
import type { Selection } from '../../draft/selection.ts';
import type { InsertPoint } from '../acts/insert-point.ts';
import type { Point } from '../layout/box.ts';

/** An arrow that is being drawn with keys: from a step by one of its outcomes, to the step it points at now. */
export type Linking = { from: string; outcome: string; to: string | null };

/** The kind of a new step is being asked for, beside a point of the screen. */
export type Asking = { screen: Point; point: InsertPoint };

/** A line that shows what a dragged card is lined up with. */
export type Guide = { along: 'x' | 'y'; at: number; from: number; to: number };

/** What is going on at the drawing at this moment. It is no part of the template. */
export type DeskState = {
  renaming: string | null;
  linking: Linking | null;
  asking: Asking | null;
  /** Where what is dragged would land: the name of a phase or a group. */
  target: string | null;
  /** The arrow that what is dragged would be put into. */
  onArrow: string | null;
  guides: readonly Guide[];
  /** Cards are being dragged. */
  isHolding: boolean;
  /** An arrow is being drawn with the pointer. */
  isDrawing: boolean;
  /** Something of the palette is on its way. */
  isBringing: boolean;
  /** The arrow under the pointer. */
  hot: string | null;
  /** What was selected on the drawing itself, which stays as it is then; what others select is brought into view. */
  chosenHere: Selection | null;
  /** The drawing stands at its first view: from then on it can be moved. */
  hasView: boolean;
  showsNotes: boolean;
  isTidying: boolean;
  /** What comes next is shown on its way. */
  isGliding: boolean;
};

export const NO_GUIDES: readonly Guide[] = [];

const QUIET: DeskState = {
  renaming: null,
  linking: null,
  asking: null,
  target: null,
  onArrow: null,
  guides: NO_GUIDES,
  isHolding: false,
  isDrawing: false,
  isBringing: false,
  hot: null,
  chosenHere: null,
  hasView: false,
  showsNotes: false,
  isTidying: false,
  isGliding: false,
};

export type Desk = ReturnType<typeof createDesk>;

export function createDesk() {
  const { tell, subscribe } = createListeners();
  let state = QUIET;
  return {
    subscribe,
    state: () => state,
    set(next: Partial<DeskState>): void {
      const keys = Object.keys(next) as (keyof DeskState)[];
      if (keys.every((key) => state[key] === next[key])) return;
      state = { ...state, ...next };
      tell();
    },
  };
}

const Context = createContext<Desk | null>(null);
export const DeskProvider = Context.Provider;

export function useDesk(): Desk {
  const desk = useContext(Context);
  if (desk === null) throw new Error('outside of a canvas');
  return desk;
}

/** One thing of what is going on; whoever asks is drawn again only when that changes. */
export function useOnDesk<T>(read: (state: DeskState) => T): T {
  const desk = useDesk();
  return useSyncExternalStore(desk.subscribe, () => read(desk.state()));
}
