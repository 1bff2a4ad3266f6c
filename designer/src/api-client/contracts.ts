import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { askingInPages } from './asking.ts';
import { heldActs } from './held-acts.ts';
import { contracts } from './questions/contracts.ts';
import { request } from './request.ts';
import type { Contract, ContractDraft } from './types.ts';

/** The contracts of whoever is signed in, the newest first, one page after the other. */
export function useContracts() {
  return useInfiniteQuery({
    ...askingInPages(contracts, {
      next: ({ next }) => next,
      path: (cursor: string) => `/contracts?cursor=${encodeURIComponent(cursor)}`,
    }),
    select: ({ pages }) => pages.flatMap(({ contracts }) => contracts),
  });
}

/** Somebody given a role: known, or written down now. */
export type Seated = { role: string; person: string | { name: string; email: string | null } };
export type Draft = {
  programme: string;
  version?: number;
  territory?: string;
  goodFriday?: boolean;
  title: string;
  rehearsal: boolean;
  startsOn?: string;
  parties: Seated[];
  fields?: Record<string, string | number | boolean>;
};

/** Writes a draft, under a key of its own: the same draft twice is one. The server keeps it; nobody is told anything. */
export function useKeepDraft() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ draft, key }: { draft: Draft; key: string }) =>
      request<{ id: string }>('/contracts', { method: 'POST', body: draft, key }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['contracts'] }),
  });
}

/** A draft as it was written, to go on with it. */
export function useDraft(id: string | null) {
  return useQuery({
    queryKey: ['contract', id, 'draft'],
    queryFn: () => request<ContractDraft>(`/contracts/${id}/draft`),
    enabled: id !== null,
    refetchOnWindowFocus: false,
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** Throws a draft away. */
export function useRemoveDraft() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => request<void>(`/contracts/${id}`, { method: 'DELETE' }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['contracts'] }),
  });
}

/** Takes back a launch that was a mistake, while nobody else has done anything. */
export function useCancelLaunch() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async ({ id, reason, key }: { id: string; reason: string; key: string }) => {
      await heldActs.settle(id);
      return request<Contract>(`/contracts/${id}/cancel`, { method: 'POST', body: { reason }, key });
    },
    onSuccess: ({ id }) => {
      void queries.invalidateQueries({ queryKey: ['contract', id] });
      return queries.invalidateQueries({ queryKey: ['contracts'] });
    },
  });
}

/** Throws a rehearsal away that is over, and all that was written about it. */
export function useRemoveRehearsal() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => request<void>(`/contracts/${id}/rehearsal`, { method: 'DELETE' }),
    onSuccess: (_nothing, id) => {
      queries.removeQueries({ queryKey: ['contract', id] });
      return Promise.all(['contracts', 'board', 'my'].map((list) => queries.invalidateQueries({ queryKey: [list] })));
    },
  });
}

/** Launches a contract that was drafted and never started. */
export function useLaunch() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => request<Contract>(`/contracts/${id}/launch`, { method: 'POST' }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['contracts'] }),
  });
}
