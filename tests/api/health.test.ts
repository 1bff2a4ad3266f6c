import { afterEach, describe, expect, it } from '@jest/globals';
import { checkHealth } from '#api/health/check-health';
import { fakeHost, fakePorts, fakeStore } from './fake-ports.ts';
import { type Talk, talk } from './talking.ts';

let app: Talk | null = null;
afterEach(async () => {
  await app?.stop();
  app = null;
});

describe('health', () => {
  it('is ready when everything answers', async () => {
    app = await talk(fakePorts());
    const answer = await app.ask('/health/ready');
    expect(answer.status).toBe(200);
    expect(await answer.json()).toEqual({
      status: 'ready',
      checks: { database: 'ok', temporal: 'ok', worker: 'ok', outbox: 'ok', projection: 'ok' },
    });
  });

  it('is not ready without anybody who works, nor without a database, and says which', async () => {
    expect(await checkHealth(fakePorts({ host: fakeHost({ hasWorker: async () => false }) }))).toMatchObject({
      isReady: false,
      checks: { worker: 'down', database: 'ok' },
    });
    const store = fakeStore();
    store.ping = async () => Promise.reject(new Error('mongodb://user:password@somewhere'));
    app = await talk(fakePorts({ store }));
    const answer = await app.ask('/health/ready');
    expect(answer.status).toBe(503);
    expect(await answer.text()).not.toContain('password');
  });

  it('says that reminders or read models are behind, and goes on', async () => {
    const store = fakeStore();
    store.outbox.oldestReady = async () => 0;
    store.contracts.withProjectionFault = async () => [{} as never];
    expect(await checkHealth(fakePorts({ store }))).toMatchObject({
      isReady: true,
      checks: { outbox: 'slow', projection: 'slow' },
    });
  });

  it('lives even when nothing else does', async () => {
    const host = fakeHost({ ping: () => new Promise(() => {}) });
    app = await talk(fakePorts({ host }));
    expect((await app.ask('/health/live')).status).toBe(200);
  });
});
