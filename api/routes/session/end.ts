import { personRoute } from '../../http/route.ts';
import { endSession } from '../../http/sessions.ts';

/** Signs out: the session is gone from the store, not only from this browser. */
export const endThisSession = personRoute({
  method: 'delete',
  path: '/session',
  action: 'session.end',
  async handle({ ports, token }) {
    if (token !== null) await endSession(ports, token);
    return { token: null };
  },
});
