import { z } from 'zod';
import { personRoute } from '../../http/route.ts';
import { myItems } from '../../inbox/my-items.ts';

/** What awaits whoever asks, over all their contracts, the nearest date first; `cursor` gives the next page. */
export const readMyItems = personRoute({
  method: 'get',
  path: '/my/items',
  action: 'my.items',
  query: z.strictObject({ cursor: z.string().max(300).optional() }),
  async handle({ ports: { store }, query, receivedAt }, me) {
    return { body: await myItems(store, me, { now: receivedAt, cursor: query.cursor }) };
  },
});
