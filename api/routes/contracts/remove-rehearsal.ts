import { removeRehearsal } from '../../contracts/remove-rehearsal.ts';
import { contractRoute } from '../../http/route.ts';

/** Throws a rehearsal away that is over, and all that was written about it: nothing in it was real. */
export const removeContractRehearsal = contractRoute({
  method: 'delete',
  path: '/contracts/:contract/rehearsal',
  action: 'contract.removeRehearsal',
  async handle({ ports }, { contract }) {
    await removeRehearsal(ports, contract);
    return {};
  },
});
