import { useMediaQuery } from '@mantine/hooks';
import { memo } from 'react';
import { ContractCards } from './contract-cards.tsx';
import type { ContractListProps } from './contract-list-props.ts';
import { ContractTable } from './contract-table.tsx';

/** Contracts, one a line; on a telephone, one a card with its thread on a line of its own. */
export const ContractList = memo(function ContractList(props: ContractListProps) {
  const isNarrow = useMediaQuery('(max-width: 47.99em)', undefined, { getInitialValueInEffect: false });
  return isNarrow ? <ContractCards {...props} /> : <ContractTable {...props} />;
});
