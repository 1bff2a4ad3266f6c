import { z } from 'zod';
import { randomIdSchema } from '#schema/acts';
import { idSchema } from '#schema/primitives';
import { reviewsOf } from '../../commitments/reviews.ts';
import { runningOf } from '../../contracts/program-of.ts';
import { shownAt } from '../../contracts/reopened.ts';
import { minSeqQuery } from '../../http/min-seq.ts';
import { contractRoute } from '../../http/route.ts';
import { namesOf } from '../../presenters/names.ts';
import { referencesIn, referencesOf, textsOf } from '../../presenters/texts.ts';
import { Problem } from '../../problem.ts';
import { peopleInRows } from '../../room/list-rows.ts';
import { paperOf } from '../../room/paper.ts';

/** One document of a contract, drawn from what happened up to now. */
export const contractPaper = contractRoute({
  method: 'get',
  path: '/contracts/:contract/documents/:step',
  action: 'contract.document',
  params: z.strictObject({ contract: randomIdSchema, step: idSchema }),
  query: minSeqQuery,
  async handle({ ports: { store }, params, query }, opened) {
    const dossier = await shownAt(store, opened, query.minSeq);
    const { contract } = dossier;
    const running = await runningOf(store, contract);
    if (running === null) throw new Problem('NOT_LAUNCHED');
    const { program, state } = running;
    const reviews = await reviewsOf(store, dossier);
    const answers = reviews.flatMap((review) => review.answers);
    const inLists = Object.entries(state.lists).flatMap(([list, rows]) => peopleInRows(program, rows, list));
    const [names, texts] = await Promise.all([
      namesOf(store, [...inLists, ...answers.map(({ person }) => person)]),
      textsOf(store, contract._id, [...referencesOf(state), ...referencesIn(answers)]),
    ]);
    const paper = paperOf({ dossier, program, state, reviews, names, texts }, params.step);
    if (paper === null) throw new Problem('STEP_UNKNOWN');
    return { body: { seq: contract.lastSeq, ...paper } };
  },
});
