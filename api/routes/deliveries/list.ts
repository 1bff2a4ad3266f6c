import { z } from 'zod';
import { myDeliveries } from '../../deliveries/my-deliveries.ts';
import { noteSeen } from '../../deliveries/note-seen.ts';
import { cursorQuery } from '../../http/paged.ts';
import { personRoute } from '../../http/route.ts';

/** Calls to make and letters to post in the contracts that whoever asks coordinates, what has waited longest first. */
export const listDeliveries = personRoute({
  method: 'get',
  path: '/deliveries',
  action: 'deliveries.list',
  query: z.strictObject({ cursor: cursorQuery }),
  async handle({ ports, query, receivedAt: now }, me) {
    const body = await myDeliveries(ports.store, me, { now, cursor: query.cursor });
    noteSeen(ports, me, body.deliveries);
    return { body };
  },
});
