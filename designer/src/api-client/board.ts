import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { request } from './request.ts';
import type { BoardLine, Today } from './types.ts';

type BoardPage = { contracts: BoardLine[]; next: string | null };

/** What needs a coordinator today, and the next date when nothing does. */
export function useToday() {
  return useQuery({ queryKey: ['board', 'today'], queryFn: () => request<Today>('/board/today') });
}

/** The contracts of a coordinator as asked (`q=…&late=true`), one page after the other. */
export function useBoard(asked: string) {
  return useInfiniteQuery({
    queryKey: ['board', 'contracts', asked],
    queryFn: ({ pageParam, signal }) => request<BoardPage>(`/board?${pageOf(asked, pageParam)}`, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    // What was shown stays until what is asked now has come.
    placeholderData: (before) => before,
    select: ({ pages }) => pages.flatMap(({ contracts }) => contracts),
  });
}

function pageOf(asked: string, cursor: string | null): string {
  const query = new URLSearchParams(asked);
  if (cursor !== null) query.set('cursor', cursor);
  return query.toString();
}
