import { shownAt } from '../../contracts/reopened.ts';
import { minSeqQuery } from '../../http/min-seq.ts';
import { contractRoute } from '../../http/route.ts';
import { namesOf } from '../../presenters/names.ts';
import { peopleInRecord, recordView } from '../../presenters/record.ts';
import { referencesOf, textsOf } from '../../presenters/texts.ts';

/** What the contract knows beside its steps: its lists, its ledger, consents, silences, answers awaited from outside. */
export const contractRecord = contractRoute({
  method: 'get',
  path: '/contracts/:contract/record',
  action: 'contract.record',
  query: minSeqQuery,
  async handle({ ports: { store }, query }, opened) {
    const dossier = await shownAt(store, opened, query.minSeq);
    const { _id, lastSeq } = dossier.contract;
    const state = await store.contracts.stateOf(_id);
    if (state === null) return { body: { seq: lastSeq, ...recordView(null) } };
    const [names, texts] = await Promise.all([
      namesOf(store, peopleInRecord(state)),
      textsOf(store, _id, referencesOf(state)),
    ]);
    return { body: { seq: lastSeq, ...recordView({ dossier, state, names, texts }) } };
  },
});
