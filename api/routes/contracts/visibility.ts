import { shownAt } from '../../contracts/reopened.ts';
import { minSeqQuery } from '../../http/min-seq.ts';
import { contractRoute } from '../../http/route.ts';
import { peopleOf } from '../../presenters/contract.ts';
import { namesOf } from '../../presenters/names.ts';
import { textsOf } from '../../presenters/texts.ts';
import { sharedLines, sharesFor, textsInShares } from '../../room/shared.ts';
import { visibilityOf } from '../../room/visibility.ts';

/** Who sees what: each private step and field with the roles and people that see it, and what was shared one by one. */
export const contractVisibility = contractRoute({
  method: 'get',
  path: '/contracts/:contract/visibility',
  action: 'contract.visibility',
  query: minSeqQuery,
  async handle({ ports: { store }, query }, opened) {
    const dossier = await shownAt(store, opened, query.minSeq);
    const { contract } = dossier;
    const shares = sharesFor(dossier);
    const state = shares.length > 0 ? await store.contracts.stateOf(contract._id) : null;
    const [names, texts] = await Promise.all([
      namesOf(store, [...peopleOf(contract), ...shares.map(({ by }) => by)]),
      textsOf(store, contract._id, state ? textsInShares(state, shares) : []),
    ]);
    const shared = state ? sharedLines({ dossier, state, names, texts }, shares) : [];
    return { body: { seq: contract.lastSeq, lines: visibilityOf(dossier, names), shared } };
  },
});
