import { z } from 'zod';
import { personRoute } from '../../http/route.ts';
import { findPeople } from '../../people/find-people.ts';
import { peopleViews } from '../../presenters/people.ts';

/** People who may be given a role, by the beginnings of their names; `more` says that not all of them are listed. */
export const listPeople = personRoute({
  method: 'get',
  path: '/people',
  action: 'people.list',
  query: z.strictObject({ search: z.string().max(80).optional() }),
  async handle({ ports: { store }, query }) {
    const { people, more } = await findPeople(store, query.search ?? '');
    return { body: { people: await peopleViews(store, people), more } };
  },
});
