import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { CivilDate } from '#schema/facts';
import { asking } from './asking.ts';
import { type ActAnswer, noteAct } from './contract.ts';
import { heldActs } from './held-acts.ts';
import { amendmentsOf } from './questions/contract.ts';
import { newKey, request } from './request.ts';
import { removeDraft } from './template-drafts.ts';
import type { WeighedAmendment } from './types.ts';

/** How a contract was changed, and what is proposed. */
export function useAmendments(contract: string) {
  return useQuery({ ...asking(amendmentsOf(contract)), placeholderData: keepPreviousData });
}

/** Opens a copy of the contract’s own programme to draw a change in, or finds the one that was begun. */
export function useAmendmentDraft(contract: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () =>
      request<{ draft: string }>(`/contracts/${contract}/amendment-draft`, { method: 'POST', key: newKey() }),
    onSuccess: () => queries.invalidateQueries({ queryKey: amendmentsOf(contract).key, refetchType: 'none' }),
  });
}

/** Throws away a change that was being drawn. */
export function useRemoveAmendmentDraft(contract: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (draft: string) => removeDraft(draft),
    onSettled: () => queries.invalidateQueries({ queryKey: amendmentsOf(contract).key }),
  });
}

/** What stands in the way of a change as it was saved, who would have to agree, which dates move. */
export function useWeighedAmendment(contract: string, draft: string, revision: number | null) {
  return useQuery({
    // Not among what is shown of the contract: once the change is proposed its draft is gone, and is not asked about.
    queryKey: ['weighed-amendment', contract, draft, revision],
    gcTime: 0,
    queryFn: () => request<WeighedAmendment>(`/contracts/${contract}/amendments/weigh?draft=${draft}`),
    enabled: revision !== null,
  });
}

export type Proposal = { draft: string; revision: number; until: CivilDate; reason?: string };

/** Proposes a change to everybody whom it concerns. What was still held for this contract leaves first. */
export function useProposeAmendment(contract: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (proposal: Proposal) => {
      const key = newKey();
      await heldActs.settle(contract);
      return request<ActAnswer>(`/contracts/${contract}/amendments`, { method: 'POST', body: proposal, key });
    },
    onSuccess: ({ seq }) => noteAct(queries, contract, seq),
  });
}
