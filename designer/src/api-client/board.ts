import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { asking, askingInPages } from './asking.ts';
import { boardOf, today } from './questions/board.ts';

/** What needs a coordinator today, and the next date when nothing does. */
export function useToday() {
  return useQuery(asking(today));
}

/** The contracts of a coordinator as asked (`q=…&late=true`), one page after the other. */
export function useBoard(asked: string) {
  return useInfiniteQuery({
    ...askingInPages(boardOf(asked), {
      next: ({ next }) => next,
      path: (cursor: string) => `/board?${pageOf(asked, cursor)}`,
    }),
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
