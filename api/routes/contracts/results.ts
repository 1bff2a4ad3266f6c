import { reviewsOf } from '../../commitments/reviews.ts';
import { runningOf } from '../../contracts/program-of.ts';
import { shownAt } from '../../contracts/reopened.ts';
import { minSeqQuery } from '../../http/min-seq.ts';
import { contractRoute } from '../../http/route.ts';
import { namesOf } from '../../presenters/names.ts';
import { referencesIn, referencesOf, textsOf } from '../../presenters/texts.ts';
import { resultsOf } from '../../room/results.ts';

/** What the reviews found, criterion by criterion over time. Under five answers nothing is shown, unless all agreed. */
export const contractResults = contractRoute({
  method: 'get',
  path: '/contracts/:contract/results',
  action: 'contract.results',
  query: minSeqQuery,
  async handle({ ports: { store }, query }, opened) {
    const dossier = await shownAt(store, opened, query.minSeq);
    const { contract } = dossier;
    const running = await runningOf(store, contract);
    if (running === null) return { body: { seq: 0, sets: [] } };
    const { state } = running;
    const reviews = await reviewsOf(store, dossier);
    const answers = reviews.flatMap((review) => review.answers);
    const [names, texts] = await Promise.all([
      namesOf(
        store,
        answers.map(({ person }) => person),
      ),
      textsOf(store, contract._id, [...referencesOf(state), ...referencesIn(answers)]),
    ]);
    return { body: { seq: contract.lastSeq, sets: resultsOf({ dossier, state, reviews, names, texts }) } };
  },
});
