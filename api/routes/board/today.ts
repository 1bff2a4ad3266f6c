import { readToday } from '../../board/today.ts';
import { noteSeen } from '../../deliveries/note-seen.ts';
import { personRoute } from '../../http/route.ts';

/** What needs a coordinator today, each with the reason and the one act that helps, the greatest harm first. */
export const boardToday = personRoute({
  method: 'get',
  path: '/board/today',
  action: 'board.read',
  async handle({ ports, receivedAt }, me) {
    const body = await readToday(ports.store, me, receivedAt);
    noteSeen(
      ports,
      me,
      body.needs.flatMap(({ delivery, others }) => (delivery === null ? [] : [delivery, ...others])),
    );
    return { body };
  },
});
