import { z } from 'zod';
import type { ItemDocument } from '#store/collections/items';
import { shownAt } from '../../contracts/reopened.ts';
import { minSeqSchema } from '../../http/min-seq.ts';
import { cursorQuery } from '../../http/paged.ts';
import { contractRoute } from '../../http/route.ts';
import { nowIn } from '../../inbox/day-in.ts';
import { isOver } from '../../inbox/is-over.ts';
import { may } from '../../policies/rules.ts';
import { itemViews } from '../../presenters/items.ts';
import { Problem } from '../../problem.ts';

const MOST = 500;

/**
 * What is to be done in a contract, by whoever asks, what they handed on included; the coordinator may ask for everybody.
 */
export const contractItems = contractRoute({
  method: 'get',
  path: '/contracts/:contract/items',
  action: 'contract.items',
  query: z.strictObject({
    of: z.enum(['me', 'all']).optional(),
    open: z.enum(['true', 'false']).optional(),
    cursor: cursorQuery,
    minSeq: minSeqSchema,
  }),
  async handle({ ports: { store }, query, receivedAt }, dossier) {
    const ofAll = query.of === 'all';
    if (ofAll && !may('contract.allItems', dossier.standings)) throw new Problem('NOT_ALLOWED');
    const { contract, me } = await shownAt(store, dossier, query.minSeq);
    const open = query.open === undefined ? true : query.open === 'true';
    const { rows, next } = await store.items.ofContract(contract._id, MOST, query.cursor, open);
    const at = nowIn(contract, receivedAt);
    const isTheirs = ({ people, handedOnBy }: ItemDocument) => people.includes(me.id) || handedOnBy === me.id;
    const wanted = rows.filter((row) => (ofAll || isTheirs(row)) && !(row.open && isOver(row, at)));
    return { body: { seq: contract.lastSeq, items: await itemViews(store, dossier, wanted), next } };
  },
});
