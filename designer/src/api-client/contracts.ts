import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { request } from './request.ts';
import type { Contract, ContractLine } from './types.ts';

/** The contracts of whoever is signed in. */
export function useContracts() {
  return useQuery({
    queryKey: ['contracts'],
    queryFn: () => request<{ contracts: ContractLine[]; next: string | null }>('/contracts'),
    select: ({ contracts }) => contracts,
  });
}

/** Somebody given a role: known, or written down now. */
export type Seated = { role: string; person: string | { name: string; email: string | null } };
export type Draft = { programme: string; title: string; rehearsal: boolean; parties: Seated[] };

/** Drafts a contract and launches it. The key stays the same until it worked, so that nothing is launched twice. */
export function useNewContract(key: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (draft: Draft) => {
      const { id } = await request<{ id: string }>('/contracts', { method: 'POST', body: draft, key });
      return request<Contract>(`/contracts/${id}/launch`, { method: 'POST' });
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: ['contracts'] }),
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
