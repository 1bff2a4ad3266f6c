import { runningOf } from '../../contracts/program-of.ts';
import { shownAt } from '../../contracts/reopened.ts';
import { minSeqQuery } from '../../http/min-seq.ts';
import { contractRoute } from '../../http/route.ts';
import { explanationsOf, explanationView, peopleInExplanations } from '../../presenters/explanation.ts';
import { namesOf } from '../../presenters/names.ts';

/** Why everything that waits is waiting: for whom or what, since when, and what happens by itself. */
export const explainContract = contractRoute({
  method: 'get',
  path: '/contracts/:contract/explain',
  action: 'contract.explain',
  query: minSeqQuery,
  async handle({ ports: { store }, query }, opened) {
    const dossier = await shownAt(store, opened, query.minSeq);
    const running = await runningOf(store, dossier.contract);
    const explanations = running === null ? [] : explanationsOf(running.program, running.state);
    const names = await namesOf(store, peopleInExplanations(explanations));
    const views = explanations.flatMap((explanation) => explanationView(explanation, dossier, names) ?? []);
    return { body: { seq: dossier.contract.lastSeq, explanations: views } };
  },
});
