import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { asking, askingInPages } from './asking.ts';
import { commitmentsOf, graphOf, journalPagesOf, pathOf } from './questions/contract.ts';
import { request } from './request.ts';
import type { Paper, RecordToCorrect, SentMessage, Visibility } from './types.ts';

/** The journal, the latest page first; `fetchNextPage` goes further back. */
export function useJournalPages(id: string) {
  return useInfiniteQuery({
    ...askingInPages(journalPagesOf(id), {
      next: ({ before }) => before,
      path: (before: number) => pathOf(id, '/journal', { before: String(before) }),
    }),
    placeholderData: keepPreviousData,
  });
}

type Pages = {
  hasNextPage: boolean;
  isFetchingNextPage: boolean;
  isFetchNextPageError: boolean;
  fetchNextPage: () => Promise<unknown>;
};

/**
 * Goes further back by itself for as long as what is shown so far is not enough. True while it looks: until then,
 * "there is nothing" would be said too early.
 */
export function useFurther(pages: Pages, isEnough: boolean): boolean {
  const { hasNextPage, isFetchingNextPage, isFetchNextPageError, fetchNextPage } = pages;
  const looks = !isEnough && hasNextPage && !isFetchNextPageError;
  useEffect(() => {
    if (looks && !isFetchingNextPage) void fetchNextPage();
  }, [looks, isFetchingNextPage, fetchNextPage]);
  return looks;
}

/** The steps of the contract and the arrows between them, as far as this person may see. */
export function useGraph(id: string) {
  return useQuery({ ...asking(graphOf(id)), placeholderData: keepPreviousData });
}

/** One document of a contract, drawn from what happened up to now. */
export function usePaper(id: string, step: string) {
  return useQuery({
    queryKey: ['contract', id, 'documents', step],
    queryFn: () => request<Paper>(pathOf(id, `/documents/${step}`)),
    placeholderData: keepPreviousData,
  });
}

/** Who promised what, and how each promise stands. */
export function useCommitments(id: string) {
  return useQuery({
    ...asking(commitmentsOf(id)),
    select: ({ commitments }) => commitments,
    placeholderData: keepPreviousData,
  });
}

/** Who sees what is not for everybody. */
export function useVisibility(id: string) {
  return useQuery({
    queryKey: ['contract', id, 'visibility'],
    queryFn: () => request<Visibility>(pathOf(id, '/visibility')),
    placeholderData: keepPreviousData,
  });
}

/** Words sent to people, and on their way, the latest first; `fetchNextPage` goes further back. Never what they said. */
export function useMessages(id: string) {
  return useInfiniteQuery({
    queryKey: ['contract', id, 'messages'],
    queryFn: ({ pageParam }) =>
      request<{ messages: SentMessage[]; next: string | null }>(
        `/contracts/${id}/messages${pageParam === null ? '' : `?cursor=${encodeURIComponent(pageParam)}`}`,
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
  });
}

/** One record of the journal as it stands, to say what it should have said. */
export function useRecordToCorrect(id: string, record: number) {
  return useQuery({
    queryKey: ['contract', id, 'corrections', record],
    queryFn: () => request<RecordToCorrect>(pathOf(id, `/corrections/${record}`)),
  });
}
