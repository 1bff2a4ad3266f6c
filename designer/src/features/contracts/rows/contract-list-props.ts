import type { Line } from './line.ts';

/** Which lines are chosen, where lines may be. */
export type Choosing = { chosen: ReadonlySet<string>; toggle: (contract: string) => void };
export type ContractListProps = {
  lines: readonly Line[];
  /** What the list is, for whoever hears it. */
  label: string;
  choosing?: Choosing | undefined;
};
