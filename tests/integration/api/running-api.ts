import { pino } from 'pino';
import { createApp } from '#api/app';
import { temporalHost } from '#api/host/temporal-host';
import { openLive } from '#api/live/open-live';
import type { Ports } from '#api/ports';
import { serve } from '#api/serve';
import { type Host, startHost, startWorker } from '#tests/support/host';
import { randomId } from '#tests/support/ids';
import { TASK_QUEUE } from '#workflows/messages';
import { checkAnswer } from './check-answer.ts';

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

export type Reply<T = Record<string, unknown>> = { status: number; body: T; headers: Headers };

/** A browser that keeps its cookie and says where its page comes from. */
export function browser(url: string) {
  let cookie = '';
  async function ask<T = Record<string, unknown>>(method: string, path: string, body?: unknown, headers = {}) {
    const answer = await fetch(`${url}${path}`, {
      method,
      headers: {
        ...(cookie === '' ? {} : { cookie }),
        origin: 'http://localhost',
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const set = answer.headers.get('set-cookie');
    if (set !== null) cookie = set.split(';', 1)[0] ?? '';
    const text = await answer.text();
    const read: unknown = text === '' ? {} : JSON.parse(text);
    checkAnswer(method, path, answer.status, read);
    return { status: answer.status, headers: answer.headers, body: read as T };
  }
  return {
    ask,
    cookie: () => cookie,
    get: <T = Record<string, unknown>>(path: string) => ask<T>('GET', path),
    post: <T = Record<string, unknown>>(path: string, body?: unknown, headers = {}) =>
      ask<T>('POST', path, body, headers),
    act: <T = Record<string, unknown>>(contract: string, act: unknown, key = randomId()) =>
      ask<T>('POST', `/api/v1/contracts/${contract}/acts`, act, { 'idempotency-key': key }),
    signInAs: (person: string) => ask('POST', '/api/v1/session', { person }),
  };
}
export type Browser = ReturnType<typeof browser>;

/** A signed-in browser. */
export async function signedIn(url: string, person: string): Promise<Browser> {
  const page = browser(url);
  const { status } = await page.signInAs(person);
  if (status !== 204) throw new Error(`Signing in was answered ${status}.`);
  return page;
}
