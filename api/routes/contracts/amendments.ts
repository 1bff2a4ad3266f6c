import { readAmendments } from '../../amendments/read.ts';
import { runningToday } from '../../contracts/running-today.ts';
import { timeOf } from '../../contracts/time-of.ts';
import { minSeqQuery } from '../../http/min-seq.ts';
import { contractRoute } from '../../http/route.ts';

/** The changes of a contract that were proposed: what each would change, who must agree and what they said. */
export const contractAmendments = contractRoute({
  method: 'get',
  path: '/contracts/:contract/amendments',
  action: 'contract.amendments',
  query: minSeqQuery,
  async handle({ ports, query }, opened) {
    const { dossier, today, running } = await runningToday(ports, opened, query.minSeq);
    const at = await timeOf(ports, dossier.contract);
    const amendments = await readAmendments(ports.store, dossier, { running, today, at });
    return { body: { seq: dossier.contract.lastSeq, ...amendments } };
  },
});
