import { openRoute } from '../../http/route.ts';
import { peopleViews } from '../../presenters/people.ts';
import { refuseUnlessDevSignIn } from './dev-sign-in.ts';

const MOST = 200;

/** The people one may try the installation as. */
export const sessionChoices = openRoute({
  method: 'get',
  path: '/session/choices',
  action: 'session.choices',
  async handle({ ports: { store, settings } }) {
    refuseUnlessDevSignIn(settings);
    const people = await store.people.search('', MOST);
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
