import { z } from 'zod';
import { randomIdSchema } from '#schema/acts';
import { runningOf } from '../../contracts/program-of.ts';
import { shownAt } from '../../contracts/reopened.ts';
import { isRecord, mayCorrect, personOf } from '../../corrections/correctable.ts';
import { recordToCorrect, standingOf } from '../../corrections/record-as-it-stands.ts';
import { minSeqQuery } from '../../http/min-seq.ts';
import { contractRoute } from '../../http/route.ts';
import { namesOf } from '../../presenters/names.ts';
import { referencesOf, textsOf } from '../../presenters/texts.ts';
import { Problem } from '../../problem.ts';

const params = z.strictObject({
  contract: randomIdSchema,
  record: z
    .string()
    .regex(/^[1-9][0-9]{0,8}$/)
    .transform(Number),
});

/** What one record of the journal says now, for whoever may say what it should have said. */
export const contractCorrection = contractRoute({
  method: 'get',
  path: '/contracts/:contract/corrections/:record',
  action: 'contract.correction',
  params,
  query: minSeqQuery,
  async handle({ ports: { store }, params: { record }, query }, opened) {
    const dossier = await shownAt(store, opened, query.minSeq);
    const { _id, lastSeq } = dossier.contract;
    const [running, facts] = await Promise.all([
      runningOf(store, dossier.contract),
      store.journal.page(_id, record - 1, 1),
    ]);
    const [fact] = facts;
    const state = running?.state ?? null;
    if (fact?.seq !== record || !isRecord(fact) || state === null || !mayCorrect(dossier, fact, state))
      throw new Problem('RECORD_UNKNOWN', { record });
    const standing = await standingOf(store, dossier, state, fact);
    const [names, texts] = await Promise.all([
      namesOf(store, [personOf(fact), ...Object.keys(standing.attendance ?? {})]),
      textsOf(store, _id, referencesOf(state)),
    ]);
    return { body: { seq: lastSeq, ...recordToCorrect({ dossier, state, names, texts }, fact, standing) } };
  },
});
