import { contractRoute } from '../../http/route.ts';
import { Problem } from '../../problem.ts';

/** Throws a draft away. A contract that was launched keeps its journal: it can only be cancelled. */
export const removeDraft = contractRoute({
  method: 'delete',
  path: '/contracts/:contract',
  action: 'contract.removeDraft',
  async handle({ ports: { store } }, { contract }) {
    if (!(await store.contracts.removeDraft(contract._id))) throw new Problem('NOT_A_DRAFT');
    return {};
  },
});
