import { keepPreviousData, type QueryClient, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Act, TextRef } from '#schema/acts';
import { mayTryAgain, newKey, request } from './request.ts';
import type { Contract, Dates, Explanation, Item, JournalLine } from './types.ts';

const LOOK_AGAIN_MS = 5_000;

/** The last fact that this page knows of each contract: reads ask for nothing older. */
const known = new Map<string, number>();

/** The address of something of a contract, no older than what this page has seen. */
export function pathOf(id: string, rest: string, more: Record<string, string> = {}): string {
  const seq = known.get(id);
  const query = new URLSearchParams({ ...more, ...(seq === undefined ? {} : { minSeq: String(seq) }) }).toString();
  return `/contracts/${id}${rest}${query === '' ? '' : `?${query}`}`;
}

/** Remembers how far a contract got, and asks again for everything shown of it when it got further. */
function noteSeq(queries: QueryClient, id: string, seq: number): void {
  if (seq <= (known.get(id) ?? -1)) return;
  const isFirst = !known.has(id);
  known.set(id, seq);
  if (!isFirst) void queries.invalidateQueries({ queryKey: ['contract', id] });
}

/** One contract; looked at again now and then, since others act on it too. */
export function useContract(id: string) {
  const queries = useQueryClient();
  return useQuery({
    queryKey: ['contract', id],
    queryFn: async () => {
      const contract = await request<Contract>(pathOf(id, ''));
      noteSeq(queries, id, contract.seq);
      return contract;
    },
    refetchInterval: LOOK_AGAIN_MS,
    placeholderData: keepPreviousData,
  });
}

/** What is to be done; by everybody where the person may see that. */
export function useItems(id: string, ofAll: boolean) {
  return useQuery({
    queryKey: ['contract', id, 'items', ofAll],
    queryFn: () => request<{ items: Item[] }>(pathOf(id, '/items', { of: ofAll ? 'all' : 'me' })),
    select: ({ items }) => items,
    placeholderData: keepPreviousData,
  });
}

export function useDates(id: string) {
  return useQuery({
    queryKey: ['contract', id, 'dates'],
    queryFn: () => request<Dates>(pathOf(id, '/dates')),
    placeholderData: keepPreviousData,
  });
}

export function useJournal(id: string) {
  return useQuery({
    queryKey: ['contract', id, 'journal'],
    queryFn: () => request<{ lines: JournalLine[]; before: number | null }>(pathOf(id, '/journal')),
    placeholderData: keepPreviousData,
  });
}

export function useExplanations(id: string) {
  return useQuery({
    queryKey: ['contract', id, 'explain'],
    queryFn: () => request<{ explanations: Explanation[] }>(pathOf(id, '/explain')),
    select: ({ explanations }) => explanations,
    placeholderData: keepPreviousData,
  });
}

/** Keeps a text and gives the reference that an act may carry. */
export async function keepText(id: string, text: string): Promise<TextRef> {
  return request<TextRef>(`/contracts/${id}/texts`, { method: 'POST', body: { text } });
}

export type ActAnswer = { seq: number; visible: boolean; items: Item[] };

/**
 * Acts. The same act goes again, under the same key, until there is an answer: a time-out means unknown, never "did
 * not happen".
 */
export function useAct(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (act: Act) => sendUntilAnswered(id, act, newKey()),
    onSuccess: ({ seq }) => {
      noteSeq(queries, id, seq);
      return queries.invalidateQueries({ queryKey: ['contract', id] });
    },
    retry: false,
  });
}

async function sendUntilAnswered(id: string, act: Act, key: string): Promise<ActAnswer> {
  for (;;) {
    try {
      return await request<ActAnswer>(`/contracts/${id}/acts`, { method: 'POST', body: act, key });
    } catch (error) {
      if (!mayTryAgain(error)) throw error;
      await new Promise((resolve) => setTimeout(resolve, error.retryAfterMs ?? 1_000));
    }
  }
}

/** Moves a rehearsal to a day. */
export function useClock(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (to: string) => request<Contract>(`/contracts/${id}/clock`, { method: 'POST', body: { to } }),
    onSuccess: ({ seq }) => {
      noteSeq(queries, id, seq);
      return queries.invalidateQueries({ queryKey: ['contract', id] });
    },
  });
}
