import { useMediaQuery } from '@mantine/hooks';
import { ContractCards } from './contract-cards.tsx';
import { ContractTable } from './contract-table.tsx';
import type { Line } from './line.ts';

/** Which lines are chosen, where lines may be. */
export type Choosing = { chosen: ReadonlySet<string>; toggle: (contract: string) => void };
export type ContractListProps = {
  lines: readonly Line[];
  /** What the list is, for whoever hears it. */
  label: string;
  choosing?: Choosing | undefined;
};

/** Contracts, one a line; on a telephone, one a card with its thread on a line of its own. */
export function ContractList(props: ContractListProps) {
  const isNarrow = useMediaQuery('(max-width: 47.99em)', undefined, { getInitialValueInEffect: false });
  return isNarrow ? <ContractCards {...props} /> : <ContractTable {...props} />;
}
