import { z } from 'zod';
import { cursorQuery } from '../../http/paged.ts';
import { personRoute } from '../../http/route.ts';
import { myPromises } from '../../inbox/my-promises.ts';

/** What others have promised to whoever asks, late included; `cursor` gives the promises of older contracts. */
export const readMyPromises = personRoute({
  method: 'get',
  path: '/my/promises',
  action: 'my.promises',
  query: z.strictObject({ cursor: cursorQuery }),
  async handle({ ports: { store }, query, receivedAt }, me) {
    return { body: await myPromises(store, me, { now: receivedAt, cursor: query.cursor }) };
  },
});
