import { createContext, useContext } from 'react';
import type { CanvasActs } from './use-canvas-acts.ts';

/** What the pieces of the drawing do with it. */
export type CanvasTools = {
  acts: CanvasActs;
  isReadOnly: boolean;
  /** On a telephone: looked at, without a map. */
  isNarrow: boolean;
};

const Context = createContext<CanvasTools | null>(null);
export const CanvasToolsProvider = Context.Provider;

export function useCanvasTools(): CanvasTools {
  const tools = useContext(Context);
  if (tools === null) throw new Error('outside of a canvas');
  return tools;
}
