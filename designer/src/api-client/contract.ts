import { keepPreviousData, type QueryClient, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Act, TextRef } from '#schema/acts';
import { answerTo } from '../early/ahead.ts';
import { asking } from './asking.ts';
import { heldActs } from './held-acts.ts';
import { learnSeq } from './known-seq.ts';
import {
  contract,
  datesOf,
  explanationsOf,
  itemsOf,
  journalOf,
  recordOf,
  termsOf,
  yearOf,
} from './questions/contract.ts';
import { mayTryAgain, newKey, request } from './request.ts';
import type { Contract, Item } from './types.ts';

/** Remembers how far a contract got, and asks again for everything shown of it when it got further. */
function noteSeq(queries: QueryClient, id: string, seq: number): void {
  if (learnSeq(id, seq)) void queries.invalidateQueries({ queryKey: ['contract', id] });
}

/** One contract. Others act on it too: `live.ts` says when to look again. */
export function useContract(id: string) {
  const queries = useQueryClient();
  return useQuery({
    queryKey: contract(id).key,
    queryFn: async () => {
      const answer = await answerTo(contract(id));
      noteSeq(queries, id, answer.seq);
      return answer;
    },
    placeholderData: keepPreviousData,
  });
}

/** What is to be done; by everybody where the person may see that. */
export function useItems(id: string, ofAll: boolean) {
  return useQuery({
    ...asking(itemsOf(id, ofAll)),
    select: ({ items }) => items,
    placeholderData: keepPreviousData,
  });
}

export function useDates(id: string) {
  return useQuery({ ...asking(datesOf(id)), placeholderData: keepPreviousData });
}

/** The year of a contract, to be drawn. The dates shown stay while new ones come. */
export function useContractYear(id: string) {
  return useQuery({ ...asking(yearOf(id)), placeholderData: keepPreviousData });
}

export function useJournal(id: string) {
  return useQuery({ ...asking(journalOf(id)), placeholderData: keepPreviousData });
}

export function useExplanations(id: string) {
  return useQuery({
    ...asking(explanationsOf(id)),
    select: ({ explanations }) => explanations,
    placeholderData: keepPreviousData,
  });
}

/** The sheet that everybody signs. */
export function useTerms(id: string) {
  return useQuery({ ...asking(termsOf(id)), placeholderData: keepPreviousData });
}

/** Lists, ledger, consents and silences of a contract. */
export function useRecord(id: string) {
  return useQuery({ ...asking(recordOf(id)), placeholderData: keepPreviousData });
}

/** Keeps a text and gives the reference that an act may carry. */
export async function keepText(id: string, text: string): Promise<TextRef> {
  return request<TextRef>(`/contracts/${id}/texts`, { method: 'POST', body: { text } });
}

export type ActAnswer = { seq: number; visible: boolean; items: Item[] };

/**
 * Acts now. What was still held for this contract leaves first, so that acts arrive in the order they were made. The
 * same act goes again, under the same key, until there is an answer: a time-out means unknown, never "did not happen".
 */
export function useAct(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (act: Act) => {
      const key = newKey();
      await heldActs.settle(id);
      return sendAct(id, act, { key });
    },
    onSuccess: ({ seq }) => noteAct(queries, id, seq),
    retry: false,
  });
}

/** Shows what an act changed. */
export function noteAct(queries: QueryClient, id: string, seq: number): Promise<void> {
  noteSeq(queries, id, seq);
  return queries.invalidateQueries({ queryKey: ['contract', id] });
}

/** Sends an act until there is an answer. When the page is leaving, the first request outlives it. */
export async function sendAct(
  id: string,
  act: Act,
  { key, isLeaving = false }: { key: string; isLeaving?: boolean },
): Promise<ActAnswer> {
  for (let keepalive = isLeaving; ; keepalive = false) {
    try {
      return await request<ActAnswer>(`/contracts/${id}/acts`, { method: 'POST', body: act, key, keepalive });
    } catch (error) {
      if (!mayTryAgain(error)) throw error;
      await new Promise((resolve) => setTimeout(resolve, error.retryAfterMs ?? 1_000));
    }
  }
}

/** Moves a rehearsal to a day; what was done on the day before leaves first, and counts for that day. */
export function useClock(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (to: string) => {
      await heldActs.settle(id);
      return request<Contract>(`/contracts/${id}/clock`, { method: 'POST', body: { to } });
    },
    onSuccess: ({ seq }) => {
      noteSeq(queries, id, seq);
      return queries.invalidateQueries({ queryKey: ['contract', id] });
    },
  });
}
