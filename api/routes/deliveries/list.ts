import { z } from 'zod';
import { myDeliveries } from '../../deliveries/my-deliveries.ts';
import { noteAccess } from '../../http/note-access.ts';
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
    // Numbers and addresses are shown nowhere else: whoever sees them is noted.
    for (const { contract } of body.deliveries)
      noteAccess(ports, { contract: { _id: contract.id }, me }, 'deliveries.list');
    return { body };
  },
});
