import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { asking } from './asking.ts';
import { resultsOf } from './questions/contract.ts';

/** What the reviews of a contract found. */
export function useResults(contract: string) {
  return useQuery({ ...asking(resultsOf(contract)), select: ({ sets }) => sets, placeholderData: keepPreviousData });
}
