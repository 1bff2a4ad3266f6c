import { z } from 'zod';
import { shownAt } from '../../contracts/reopened.ts';
import { minSeqSchema } from '../../http/min-seq.ts';
import { contractRoute } from '../../http/route.ts';
import { journalLines } from '../../presenters/journal.ts';

const LONGEST_LOOK = 400;

/** What has happened, the latest first. `before` goes further back. */
export const contractJournal = contractRoute({
  method: 'get',
  path: '/contracts/:contract/journal',
  action: 'contract.journal',
  query: z.strictObject({
    before: z
      .string()
      .regex(/^[0-9]{1,9}$/)
      .transform(Number)
      .optional(),
    minSeq: minSeqSchema,
  }),
  async handle({ ports: { store }, query }, opened) {
    const dossier = await shownAt(store, opened, query.minSeq);
    const { _id, lastSeq } = dossier.contract;
    const end = Math.min(query.before ?? lastSeq + 1, lastSeq + 1);
    const start = Math.max(end - 1 - LONGEST_LOOK, 0);
    const facts = await store.journal.page(_id, start, end - 1 - start);
    const lines = await journalLines(store, dossier, facts);
    return { body: { seq: lastSeq, lines: lines.reverse(), before: start > 0 ? start + 1 : null } };
  },
});
