import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { request } from './request.ts';
import type { ResultSet } from './types.ts';

/** What the reviews of a contract found. */
export function useResults(contract: string) {
  return useQuery({
    queryKey: ['contract', contract, 'results'],
    queryFn: () => request<{ sets: ResultSet[] }>(`/contracts/${contract}/results`),
    select: ({ sets }) => sets,
    placeholderData: keepPreviousData,
  });
}
