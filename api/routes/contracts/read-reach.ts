import { contractRoute } from '../../http/route.ts';
import { readReach } from '../../people/reach.ts';
import { personParams } from './person-params.ts';

/** How somebody at the table is reached, for whoever coordinates. */
export const readReachOf = contractRoute({
  method: 'get',
  path: '/contracts/:contract/people/:person',
  action: 'contract.reach',
  params: personParams,
  async handle({ ports: { store }, params }, dossier) {
    return { body: await readReach(store, dossier, params.person) };
  },
});
