import { pino } from 'pino';
import { createApp } from '#api/app';
import { temporalHost } from '#api/host/temporal-host';
import { openLive } from '#api/live/open-live';
import type { Ports } from '#api/ports';
import { serve } from '#api/serve';
import { project } from '#engine/projection/project';
import { createProjector } from '#store/projector';
import { type Host, startHost, startWorker } from '#tests/support/host';
import { randomId } from '#tests/support/ids';
import { TASK_QUEUE } from '#workflows/messages';

export type RunningApi = Awaited<ReturnType<typeof startApi>>;

/** The API on real servers, with a worker in this process. */
export async function startApi(change: Partial<Ports> = {}) {
  const host = await startHost();
  const worker = await startWorker(host);
  const api = await serveApi(host, change);
  return {
    ...api,
    host,
    worker,
    async stop() {
      await api.server.stop();
      await worker.stop();
      await host.stop();
    },
  };
}

/** One more API process on the same servers. */
export async function serveApi(host: Host, change: Partial<Ports> = {}) {
  const settings: Ports['settings'] = {
    mode: 'test',
    devSignIn: true,
    allowRehearsals: true,
    publicUrl: 'http://localhost',
    trustedProxies: 0,
  };
  const log = pino({ level: 'silent' });
  const ports: Ports = {
    store: host.store,
    host: temporalHost(host.client, TASK_QUEUE),
    projector: createProjector(host.store.connection, { project }),
    clock: Date.now,
    settings,
    sessionSecret: 'a secret of tests only',
    log,
    live: openLive({ store: host.store, clock: Date.now, log }),
    ...change,
  };
  const serving = await serve(createApp(ports), { host: '127.0.0.1', port: 0 });
  const stop = async () => (await ports.live.stop(), serving.stop());
  const server = { ...serving, stop };
  return { ports, server, url: `http://127.0.0.1:${server.port}` };
}

/** Somebody that the store knows. */
export async function addPerson({ store }: Host, name: string, ...duties: ('coordinator' | 'administrator')[]) {
  const id = randomId();
  const reach = { email: null, phone: null, address: null, channels: [] };
  const rest = { language: 'fr', organisation: null, easyRead: false, active: true, createdAt: Date.now() } as const;
  await store.people.create({ id, name, duties, ...reach, ...rest });
  return id;
}
