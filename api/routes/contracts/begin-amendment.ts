import { beginAmendment } from '../../amendments/begin.ts';
import { contractRoute } from '../../http/route.ts';

/** Begins the draft of a change of a contract, or finds the one there is. */
export const beginContractAmendment = contractRoute({
  method: 'post',
  path: '/contracts/:contract/amendment-draft',
  action: 'contract.draftAmendment',
  async handle({ ports: { store }, receivedAt }, dossier) {
    return { body: { draft: await beginAmendment(store, dossier, receivedAt) } };
  },
});
