import { z } from 'zod';
import { idSchema } from '#schema/primitives';
import { readBoard } from '../../board/read-board.ts';
import { cursorQuery } from '../../http/paged.ts';
import { personRoute } from '../../http/route.ts';

const yes = z
  .literal('true')
  .transform(() => true)
  .optional();

/**
 * The contracts of a coordinator, one page at a time. `q` looks for beginnings of words in titles, programmes and
 * names; `late`, `asleep`, `incident` and `unsigned` keep only those; `sort` is `due`, `quiet` or `newest`.
 */
export const board = personRoute({
  method: 'get',
  path: '/board',
  action: 'board.read',
  query: z.strictObject({
    q: z.string().max(100).optional(),
    status: z.enum(['draft', 'open', 'suspended', 'ended', 'poisoned']).optional(),
    phase: idSchema.optional(),
    programme: idSchema.optional(),
    late: yes,
    asleep: yes,
    incident: yes,
    unsigned: yes,
    rehearsal: z
      .enum(['true', 'false'])
      .transform((word) => word === 'true')
      .optional(),
    sort: z.enum(['due', 'quiet', 'newest']).optional(),
    cursor: cursorQuery,
  }),
  async handle({ ports: { store }, query, receivedAt }, me) {
    return { body: await readBoard(store, me, receivedAt, { ...query, sort: query.sort ?? 'due' }) };
  },
});
