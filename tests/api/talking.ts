import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createApp } from '#api/app';
import type { Route } from '#api/http/route';
import { openSession } from '#api/http/sessions';
import type { Ports } from '#api/ports';

export type Talk = Awaited<ReturnType<typeof talk>>;

/** A request: plain headers, and the page it says to come from. */
export type Asked = Omit<RequestInit, 'headers'> & { headers?: Record<string, string>; origin?: string };

/** The application on a port of its own, asked with real requests. */
export async function talk(ports: Ports, routes?: readonly Route[]) {
  const app = createApp(ports, routes);
  const server = await new Promise<Server>((resolve) => {
    const listening = app.listen(0, '127.0.0.1', () => resolve(listening));
  });
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;
  return {
    port,
    url,
    /** The cookie of somebody who has signed in. */
    cookieOf: async (person: string) => `trame=${await openSession(ports, person)}`,
    ask: (path: string, { origin = 'http://localhost', headers = {}, ...rest }: Asked = {}) =>
      fetch(`${url}${path}`, { redirect: 'manual', ...rest, headers: { ...(origin ? { origin } : {}), ...headers } }),
    stop: () => new Promise<void>((resolve) => (server.closeAllConnections(), server.close(() => resolve()))),
  };
}
