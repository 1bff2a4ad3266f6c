import { createContext, useContext } from 'react';

/** How a mark is drawn; each look has a drawing, a word and a colour, so that none of them has to do alone. */
export type MarkLook =
  | 'added'
  | 'removed'
  | 'changed'
  | 'waiting'
  | 'late'
  | 'running'
  | 'done'
  | 'skipped'
  | 'notReached';

/** Something that is true of a step, an arrow or a phase from outside of the template: said on the drawing beside it. */
export type Mark = {
  look: MarkLook;
  /** A few words. */
  words: string;
  /** The same in a sentence, for whoever hears it or wants to know more. */
  said: string;
};

export type Marks = {
  steps: ReadonlyMap<string, Mark>;
  arrows: ReadonlyMap<string, Mark>;
  phases: ReadonlyMap<string, Mark>;
};

const NONE: ReadonlyMap<string, Mark> = new Map();
export const NO_MARKS: Marks = { steps: NONE, arrows: NONE, phases: NONE };

const Context = createContext<Marks>(NO_MARKS);

/** Marks what is drawn: what two versions say differently, how far a played contract has come. */
export const MarksProvider = Context.Provider;

export function useMarks(): Marks {
  return useContext(Context);
}
