import { readToday } from '../../board/today.ts';
import { personRoute } from '../../http/route.ts';

/** What needs a coordinator today, each with the reason and the one act that helps, the greatest harm first. */
export const boardToday = personRoute({
  method: 'get',
  path: '/board/today',
  action: 'board.read',
  async handle({ ports: { store }, receivedAt }, me) {
    return { body: await readToday(store, me, receivedAt) };
  },
});
