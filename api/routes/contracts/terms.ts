import { shownAt } from '../../contracts/reopened.ts';
import { minSeqQuery } from '../../http/min-seq.ts';
import { contractRoute } from '../../http/route.ts';
import { namesOf } from '../../presenters/names.ts';
import { termsView } from '../../presenters/terms.ts';
import { referencesOf, textsOf } from '../../presenters/texts.ts';

const MOST = 2_000;

/** What everybody signs: the articles, who promises what, the fingerprint of that exact text, and who has signed. */
export const contractTerms = contractRoute({
  method: 'get',
  path: '/contracts/:contract/terms',
  action: 'contract.terms',
  query: minSeqQuery,
  async handle({ ports: { store }, query }, opened) {
    const dossier = await shownAt(store, opened, query.minSeq);
    const { _id, lastSeq } = dossier.contract;
    const [state, { rows }] = await Promise.all([store.contracts.stateOf(_id), store.items.ofContract(_id, MOST)]);
    const people = rows.flatMap(({ people: holders, answers }) => [
      ...holders,
      ...answers.flatMap(({ person, behalf }) => (behalf === undefined ? [person] : [person, behalf])),
    ]);
    const [names, texts] = await Promise.all([
      namesOf(store, people),
      textsOf(store, _id, state ? referencesOf(state) : []),
    ]);
    return { body: { seq: lastSeq, ...termsView({ dossier, state, texts, names }, rows) } };
  },
});
