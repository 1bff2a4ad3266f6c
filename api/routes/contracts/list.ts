import { z } from 'zod';
import { listContracts } from '../../contracts/list.ts';
import { cursorQuery } from '../../http/paged.ts';
import { personRoute } from '../../http/route.ts';

/** The contracts of whoever asks, the newest first. */
export const list = personRoute({
  method: 'get',
  path: '/contracts',
  action: 'contracts.list',
  query: z.strictObject({ cursor: cursorQuery }),
  async handle({ ports: { store }, query, receivedAt }, me) {
    return { body: await listContracts(store, me, { now: receivedAt, cursor: query.cursor }) };
  },
});
