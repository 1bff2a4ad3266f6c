import { readAmendments } from '../../amendments/read.ts';
import { runningToday } from '../../contracts/running-today.ts';
import { minSeqQuery } from '../../http/min-seq.ts';
import { contractRoute } from '../../http/route.ts';

/** The changes of a contract that were proposed: what each would change, who must agree and what they said. */
export const contractAmendments = contractRoute({
  method: 'get',
  path: '/contracts/:contract/amendments',
  action: 'contract.amendments',
  query: minSeqQuery,
  async handle({ ports, query }, opened) {
    const { dossier, ...when } = await runningToday(ports, opened, query.minSeq);
    const amendments = await readAmendments(ports.store, dossier, when);
    return { body: { seq: dossier.contract.lastSeq, ...amendments } };
  },
});
