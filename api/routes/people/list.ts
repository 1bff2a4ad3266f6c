import { z } from 'zod';
import { personRoute } from '../../http/route.ts';
import { peopleViews } from '../../presenters/people.ts';

const MOST = 200;

/** People who may be given a role, by the beginning of their name. */
export const listPeople = personRoute({
  method: 'get',
  path: '/people',
  action: 'people.list',
  query: z.strictObject({ search: z.string().max(80).optional() }),
  async handle({ ports: { store }, query }) {
    const people = await store.people.search(query.search ?? '', MOST);
    return {
      body: {
        people: await peopleViews(
          store,
          people.filter(({ active }) => active),
        ),
      },
    };
  },
});
