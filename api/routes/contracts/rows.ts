import { z } from 'zod';
import { randomIdSchema } from '#schema/acts';
import { idSchema } from '#schema/primitives';
import { runningOf } from '../../contracts/program-of.ts';
import { shownAt } from '../../contracts/reopened.ts';
import { minSeqQuery } from '../../http/min-seq.ts';
import { contractRoute } from '../../http/route.ts';
import { namesOf } from '../../presenters/names.ts';
import { referencesIn, textsOf } from '../../presenters/texts.ts';
import { Problem } from '../../problem.ts';
import { peopleInRows, rowsOf, visibleRows } from '../../room/list-rows.ts';

/** The rows of a list of a contract: its actions, its criteria, its promises, its ledger. */
export const contractRows = contractRoute({
  method: 'get',
  path: '/contracts/:contract/lists/:list',
  action: 'contract.lists',
  params: z.strictObject({ contract: randomIdSchema, list: idSchema }),
  query: minSeqQuery,
  async handle({ ports: { store }, params, query }, opened) {
    const dossier = await shownAt(store, opened, query.minSeq);
    const { contract } = dossier;
    const running = await runningOf(store, contract);
    if (running === null) throw new Problem('NOT_LAUNCHED');
    const { program, state } = running;
    const visible = visibleRows(dossier, state, params.list);
    const [names, texts] = await Promise.all([
      namesOf(store, peopleInRows(program, visible, params.list)),
      textsOf(store, contract._id, referencesIn(visible)),
    ]);
    const rows = rowsOf({ dossier, program, state, names, texts }, params.list);
    if (rows === null) throw new Problem('LIST_UNKNOWN');
    return { body: { seq: contract.lastSeq, ...rows } };
  },
});
