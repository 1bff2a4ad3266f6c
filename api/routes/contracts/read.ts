import { openedContract } from '../../contracts/opened.ts';
import { shownAt } from '../../contracts/reopened.ts';
import { minSeqQuery } from '../../http/min-seq.ts';
import { contractRoute } from '../../http/route.ts';

/** One contract: where it is, who is at the table, who makes whom wait. */
export const readContract = contractRoute({
  method: 'get',
  path: '/contracts/:contract',
  action: 'contract.read',
  query: minSeqQuery,
  async handle({ ports, query }, dossier) {
    return { body: await openedContract(ports, await shownAt(ports.store, dossier, query.minSeq)) };
  },
});
