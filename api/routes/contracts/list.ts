import { z } from 'zod';
import { listContracts } from '../../contracts/list.ts';
import { personRoute } from '../../http/route.ts';

/** The contracts of whoever asks, the newest first. */
export const list = personRoute({
  method: 'get',
  path: '/contracts',
  action: 'contracts.list',
  query: z.strictObject({ cursor: z.string().max(200).optional() }),
  async handle({ ports: { store }, query, receivedAt }, me) {
    return { body: await listContracts(store, me, { now: receivedAt, cursor: query.cursor }) };
  },
});
