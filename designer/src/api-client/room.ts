import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { pathOf } from './contract.ts';
import { request } from './request.ts';
import type { JournalLine } from './types.ts';

export type JournalPage = { seq: number; lines: JournalLine[]; before: number | null };

/** The journal, the latest page first; `fetchNextPage` goes further back. */
export function useJournalPages(id: string) {
  return useInfiniteQuery({
    queryKey: ['contract', id, 'journal', 'pages'],
    queryFn: ({ pageParam }) =>
      request<JournalPage>(pathOf(id, '/journal', pageParam === null ? {} : { before: String(pageParam) })),
    initialPageParam: null as number | null,
    getNextPageParam: ({ before }) => before,
    placeholderData: keepPreviousData,
  });
}
