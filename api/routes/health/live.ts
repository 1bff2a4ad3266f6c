import { openRoute } from '../../http/route.ts';

/** Whether this process answers at all. */
export const healthLive = openRoute({
  method: 'get',
  path: '/live',
  action: 'health.read',
  handle: async () => ({ body: { status: 'ok' } }),
});
