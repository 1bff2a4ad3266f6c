import { readCommitments } from '../../commitments/read-commitments.ts';
import { shownAt } from '../../contracts/reopened.ts';
import { minSeqQuery } from '../../http/min-seq.ts';
import { contractRoute } from '../../http/route.ts';

/** Who promised what to whom, and how each promise stands: the same for every party, with how one knows. */
export const contractCommitments = contractRoute({
  method: 'get',
  path: '/contracts/:contract/commitments',
  action: 'contract.commitments',
  query: minSeqQuery,
  async handle({ ports: { store }, query, receivedAt }, opened) {
    const dossier = await shownAt(store, opened, query.minSeq);
    const commitments = await readCommitments(store, dossier, receivedAt);
    return { body: { seq: dossier.contract.lastSeq, commitments } };
  },
});
