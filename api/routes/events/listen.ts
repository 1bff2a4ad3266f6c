import { personRoute } from '../../http/route.ts';
import { sessionIdOf } from '../../http/sessions.ts';

/**
 * Live screens, as server-sent events: `news` says which contract has a new last fact (`{contract, seq}`), `resync`
 * that some may have been missed. Pages refetch what they show through the ordinary addresses.
 */
export const listenToEvents = personRoute({
  method: 'get',
  path: '/events',
  action: 'events.listen',
  async handle({ ports, token, headers }, me) {
    const session = sessionIdOf(ports, token ?? '');
    const isBack = headers['last-event-id'] !== undefined;
    return { stream: (response) => ports.live.listen(response, { me, session, isBack }) };
  },
});
