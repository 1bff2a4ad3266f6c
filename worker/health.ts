import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Store } from '#store/open-store';

/** Reminders older than this and still without an envelope: somebody should look. */
const OLDEST_ROW_MS = 15 * 60_000;
const MOST_FAULTS = 10;

export type Health = {
  ok: boolean;
  worker: string;
  outboxBehindMs: number;
  projectionFaults: string[];
};

/** What the worker knows of its own state: the database, the contracts' host, the outbox, the read models. */
export async function healthOf(store: Store, workerState: () => string, now: number): Promise<Health> {
  await store.ping();
  const oldest = await store.outbox.oldestReady(now);
  const faults = await store.contracts.withProjectionFault(MOST_FAULTS);
  const outboxBehindMs = oldest === null ? 0 : now - oldest;
  const worker = workerState();
  const ok = worker === 'RUNNING' && outboxBehindMs < OLDEST_ROW_MS && faults.length === 0;
  return { ok, worker, outboxBehindMs, projectionFaults: faults.map(({ _id }) => _id) };
}

/** `/health/live`: the process answers. `/health/ready`: it does its work. */
export async function serveHealth(
  port: number,
  ask: () => Promise<Health>,
): Promise<{ port: number; close(): Promise<void> }> {
  const server = createServer((request, response) => {
    const answer = request.url === '/health/live' ? Promise.resolve({ ok: true }) : ask();
    void answer
      .catch((error: unknown) => ({ ok: false, error: String(error) }))
      .then((health) => {
        response.writeHead(health.ok ? 200 : 503, { 'content-type': 'application/json', 'cache-control': 'no-store' });
        response.end(JSON.stringify(health));
      });
  });
  await listen(server, port);
  return {
    port: (server.address() as AddressInfo).port,
    close: () => new Promise((resolve) => void server.close(() => resolve())),
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
}
