import { afterEach, describe, expect, it } from '@jest/globals';
import { MOST_A_MINUTE } from '#api/http/rate-limits';
import { BODY_LIMIT, type Route } from '#api/http/route';
import { ROUTES } from '#api/routes/all';
import { CONTRACT_LIMITS, FILE_LIMITS, TEMPLATE_LIMITS } from '#schema/vocabulary';
import { CONTRACT, fakePorts, WHO } from './fake-ports.ts';
import { type Talk, talk } from './talking.ts';

let app: Talk;
afterEach(() => app.stop());

const doors: Route[] = ROUTES.map((route) => ({ ...route, handle: async () => ({ body: 'in' }) }));
const json = { 'content-type': 'application/json' };

describe('how often one may write', () => {
  it('is bounded for a session, says when to come back, and is open again a minute later', async () => {
    let now = Date.UTC(2027, 0, 5, 9);
    app = await talk(fakePorts({ clock: () => now }), doors);
    const cookie = await app.cookieOf(WHO.party);
    const write = () =>
      app.ask(`/api/v1/contracts/${CONTRACT}/texts`, {
        method: 'POST',
        headers: { cookie, ...json },
        body: '{"text":"oui"}',
      });
    for (let n = 0; n < MOST_A_MINUTE.writesOfSession; n += 50) await Promise.all(Array.from({ length: 50 }, write));
    const refused = await write();
    expect(refused.status).toBe(429);
    expect(refused.headers.get('retry-after')).toBe('60');
    expect((await app.ask('/api/v1/session', { headers: { cookie } })).status).toBe(200);
    const other = await app.cookieOf(WHO.contractCoordinator);
    const theirs = await app.ask('/api/v1/session', { method: 'DELETE', headers: { cookie: other } });
    expect(theirs.status).toBe(200);
    now += 60_001;
    expect((await write()).status).toBe(200);
  }, 120_000);

  it('is bounded more closely for files, which are large', async () => {
    app = await talk(fakePorts(), doors);
    const cookie = await app.cookieOf(WHO.party);
    const upload = () =>
      app.ask(`/api/v1/contracts/${CONTRACT}/files`, {
        method: 'POST',
        headers: { cookie, 'content-type': 'application/octet-stream' },
        body: 'bonjour',
      });
    for (let n = 0; n < MOST_A_MINUTE.uploadsOfSession; n += 1) expect((await upload()).status).toBe(200);
    expect((await upload()).status).toBe(429);
    const text = { method: 'POST', headers: { cookie, ...json }, body: '{"text":"oui"}' };
    expect((await app.ask(`/api/v1/contracts/${CONTRACT}/texts`, text)).status).toBe(200);
  });

  it('is bounded for people who try to sign in from one address', async () => {
    app = await talk(fakePorts(), doors);
    const enter = () => app.ask('/api/v1/session', { method: 'POST', headers: json, body: '{"person":"nobody"}' });
    for (let n = 0; n < MOST_A_MINUTE.signInsOfAddress; n += 1) expect((await enter()).status).toBe(422);
    expect((await enter()).status).toBe(429);
  });
});

describe('how much one may send', () => {
  it('is 64 KB, an act 16 KB, a file 5 MB, and a template twice its own bound, for its quotation marks', () => {
    for (const { path, method, bodyLimit, shapes, reads } of ROUTES) {
      if (shapes.body === null) continue;
      if (reads === 'bytes') {
        expect(bodyLimit).toBe(FILE_LIMITS.bytes);
        continue;
      }
      if (path.endsWith('/acts')) expect(bodyLimit).toBe(CONTRACT_LIMITS.actBytes);
      const isTemplate = ['post /programmes', 'post /templates', 'put /templates/:template'].includes(
        `${method} ${path}`,
      );
      expect(bodyLimit).toBeLessThanOrEqual(isTemplate ? 2 * TEMPLATE_LIMITS.bytes : BODY_LIMIT);
    }
  });
});
