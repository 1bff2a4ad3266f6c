import { shownAt } from '../../contracts/reopened.ts';
import { filesOfContract } from '../../files/files-of-contract.ts';
import { minSeqQuery } from '../../http/min-seq.ts';
import { contractRoute } from '../../http/route.ts';

/** The files that stand in a contract now, as far as whoever asks may see them. */
export const contractFiles = contractRoute({
  method: 'get',
  path: '/contracts/:contract/files',
  action: 'contract.files',
  query: minSeqQuery,
  async handle({ ports: { store }, query }, opened) {
    const dossier = await shownAt(store, opened, query.minSeq);
    const { _id, lastSeq } = dossier.contract;
    const files = await filesOfContract(store, dossier, await store.contracts.stateOf(_id));
    return { body: { seq: lastSeq, files } };
  },
});
