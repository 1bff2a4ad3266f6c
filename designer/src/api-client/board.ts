import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { answerTo } from '../early/ahead.ts';
import { asking } from './asking.ts';
import { type BoardPage, boardOf, today } from './questions/board.ts';
import { request } from './request.ts';

/** What needs a coordinator today, and the next date when nothing does. */
export function useToday() {
  return useQuery(asking(today));
}

/** The contracts of a coordinator as asked (`q=…&late=true`), one page after the other. */
export function useBoard(asked: string) {
  return useInfiniteQuery({
    queryKey: boardOf(asked).key,
    queryFn: ({ pageParam, signal }) =>
      pageParam === null
        ? answerTo(boardOf(asked), signal)
        : request<BoardPage>(`/board?${pageOf(asked, pageParam)}`, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    // What was shown stays until what is asked now has come.
    placeholderData: (before) => before,
    select: ({ pages }) => pages.flatMap(({ contracts }) => contracts),
  });
}

function pageOf(asked: string, cursor: string): string {
  const query = new URLSearchParams(asked);
  query.set('cursor', cursor);
  return query.toString();
}
