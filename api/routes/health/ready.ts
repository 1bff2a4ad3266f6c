import { checkHealth } from '../../health/check-health.ts';
import { openRoute } from '../../http/route.ts';

/** Whether people can act: the database, Temporal, somebody who works, reminders and read models that keep up. */
export const healthReady = openRoute({
  method: 'get',
  path: '/ready',
  action: 'health.read',
  async handle({ ports }) {
    const { isReady, checks } = await checkHealth(ports);
    return { status: isReady ? 200 : 503, body: { status: isReady ? 'ready' : 'not ready', checks } };
  },
});
