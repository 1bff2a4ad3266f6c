import { readToday } from '../../board/today.ts';
import { noteAccess } from '../../http/note-access.ts';
import { personRoute } from '../../http/route.ts';

/** What needs a coordinator today, each with the reason and the one act that helps, the greatest harm first. */
export const boardToday = personRoute({
  method: 'get',
  path: '/board/today',
  action: 'board.read',
  async handle({ ports, receivedAt }, me) {
    const body = await readToday(ports.store, me, receivedAt);
    for (const { delivery, contract } of body.needs)
      if (delivery !== null) noteAccess(ports, { contract: { _id: contract.id }, me }, 'deliveries.list');
    return { body };
  },
});
