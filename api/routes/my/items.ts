import { z } from 'zod';
import { cursorQuery } from '../../http/paged.ts';
import { personRoute } from '../../http/route.ts';
import { myItems } from '../../inbox/my-items.ts';

/** What awaits whoever asks, over all their contracts, the nearest date first; `cursor` gives the next page. */
export const readMyItems = personRoute({
  method: 'get',
  path: '/my/items',
  action: 'my.items',
  query: z.strictObject({ cursor: cursorQuery }),
  async handle({ ports: { store }, query, receivedAt }, me) {
    return { body: await myItems(store, me, { now: receivedAt, cursor: query.cursor }) };
  },
});
