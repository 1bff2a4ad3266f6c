import type { Line } from './line.ts';

/** Which lines are chosen, where lines may be. */
export type Choosing = { chosen: ReadonlySet<string>; toggle: (contract: string) => void };
export type ContractListProps = {
  lines: readonly Line[];
  /** What the list is, for whoever hears it. */
  label: string;
  choosing?: Choosing | undefined;
};
/** One line of the list: whether it is chosen, null where none may be. */
export type LineProps = { line: Line; isChosen: boolean | null; toggle: Choosing['toggle'] | undefined };
