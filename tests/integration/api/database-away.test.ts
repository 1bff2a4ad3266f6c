import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openStore, type Store } from '#store/open-store';
import { fakePorts } from '#tests/api/fake-ports';
import { type Talk, talk } from '#tests/api/talking';
import { addPerson } from '#tests/support/outbox';
import { servicesForTest } from '#tests/support/services';
import { until } from '#tests/support/waiting';

let services: Awaited<ReturnType<typeof servicesForTest<'mongo'>>>;
let store: Store;
let api: Talk;
let cookie: string;

beforeAll(async () => {
  services = await servicesForTest('mongo');
  // An installation waits half a minute; this one gives up sooner, and says the same.
  store = await openStore(`${services.mongo.uri}&serverSelectionTimeoutMS=500`);
  api = await talk(fakePorts({ store, clock: Date.now }));
  cookie = await api.cookieOf(await addPerson(store));
}, 120_000);

afterAll(async () => {
  await api?.stop();
  await store?.close();
  await services?.[Symbol.asyncDispose]();
});

const look = () => api.ask('/api/v1/my/items', { headers: { cookie } });
const draft = () =>
  api.ask('/api/v1/contracts', {
    method: 'POST',
    headers: { cookie, 'content-type': 'application/json', 'idempotency-key': 'a'.repeat(32) },
    body: JSON.stringify({ programme: 'une-tache', title: 'Un accord', parties: [] }),
  });

describe('while the database is away for longer than anybody waits', () => {
  it('whoever asks is told to ask again, and is answered once it is back', async () => {
    expect((await look()).status).toBe(200);
    await services.kill9('mongo');
    for (const ask of [look, draft, look]) {
      const answer = await ask();
      expect(answer.status).toBe(503);
      expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/);
      expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
      expect(await answer.json()).toMatchObject({ code: 'NOT_READY', status: 503, details: {} });
    }
    expect((await api.ask('/health/ready')).status).toBe(503);
    await services.restart('mongo');
    await until('the database again', async () => (await look()).status === 200);
  }, 120_000);
});
