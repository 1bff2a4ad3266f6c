import { afterEach, describe, expect, it } from '@jest/globals';
import { fakePorts, WHO } from './fake-ports.ts';
import { type Asked, type Talk, talk } from './talking.ts';

let app: Talk;
afterEach(() => app.stop());

const json = { 'content-type': 'application/json' };
const signIn = (person: string, more: Asked = {}) =>
  app.ask('/api/v1/session', { method: 'POST', headers: json, body: JSON.stringify({ person }), ...more });

describe('the trial sign-in', () => {
  it('opens a session in a cookie that scripts cannot read and other sites cannot send', async () => {
    app = await talk(fakePorts());
    const answer = await signIn(WHO.party);
    expect(answer.status).toBe(204);
    const cookie = answer.headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/^trame=[A-Za-z0-9_-]{22};/);
    expect(cookie).toMatch(/HttpOnly/);
    expect(cookie).toMatch(/SameSite=Strict/);
    const me = await app.ask('/api/v1/session', { headers: { cookie: cookie.split(';')[0] ?? '' } });
    expect(await me.json()).toMatchObject({ person: { id: WHO.party }, devSignIn: true });
  });

  it('binds the cookie to the host and to https where the address is https', async () => {
    const ports = fakePorts();
    app = await talk({ ...ports, settings: { ...ports.settings, publicUrl: 'https://trame.example' } });
    const cookie = (await signIn(WHO.party, { origin: 'https://trame.example' })).headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/^__Host-trame=/);
    expect(cookie).toMatch(/Secure/);
  });

  it.each([
    ['production, whatever the configuration says', { mode: 'production', devSignIn: true }],
    ['an installation that did not ask for it', { mode: 'development', devSignIn: false }],
  ] as const)('does not exist in %s', async (_where, change) => {
    const ports = fakePorts();
    app = await talk({ ...ports, settings: { ...ports.settings, ...change } });
    const answer = await signIn(WHO.party);
    expect(answer.status).toBe(404);
    expect(answer.headers.get('set-cookie')).toBeNull();
    expect((await app.ask('/api/v1/session/choices')).status).toBe(404);
    expect(await (await app.ask('/api/v1/session')).json()).toMatchObject({ person: null, devSignIn: false });
  });

  it('knows nobody it was not told of', async () => {
    app = await talk(fakePorts());
    expect((await signIn('f'.repeat(32))).status).toBe(422);
  });
});

describe('sessions', () => {
  it('ends for good: the cookie opens nothing any more', async () => {
    app = await talk(fakePorts());
    const cookie = await app.cookieOf(WHO.party);
    const leave = await app.ask('/api/v1/session', { method: 'DELETE', headers: { cookie } });
    expect(leave.status).toBe(204);
    expect(leave.headers.get('set-cookie')).toMatch(/Expires=Thu, 01 Jan 1970/);
    expect((await app.ask('/api/v1/contracts', { headers: { cookie } })).status).toBe(401);
  });

  it('a new sign-in ends the session that was there: nobody fixes one for somebody else', async () => {
    app = await talk(fakePorts());
    const before = await app.cookieOf(WHO.person);
    const answer = await signIn(WHO.party, { headers: { ...json, cookie: before } });
    expect(answer.headers.get('set-cookie')?.split(';')[0]).not.toBe(before);
    expect((await app.ask('/api/v1/contracts', { headers: { cookie: before } })).status).toBe(401);
  });

  it.each(['trame=', 'trame=short', `trame=${'a'.repeat(22)}`, 'trame={"$gt":""}', 'trame[]=a'])(
    'opens nothing for the cookie %s',
    async (cookie) => {
      app = await talk(fakePorts());
      expect((await app.ask('/api/v1/contracts', { headers: { cookie } })).status).toBe(401);
    },
  );

  it('keeps no token: what is stored opens nothing', async () => {
    const ports = fakePorts();
    const kept: string[] = [];
    const create = ports.store.sessions.create.bind(ports.store.sessions);
    ports.store.sessions.create = async (session) => (kept.push(JSON.stringify(session)), create(session));
    app = await talk(ports);
    const token = (await app.cookieOf(WHO.party)).slice('trame='.length);
    expect(kept.join()).not.toContain(token);
  });
});

describe('what other sites may do', () => {
  it.each(['https://elsewhere.example', 'null', '', 'http://localhost:81'])('nothing, from %s', async (origin) => {
    app = await talk(fakePorts());
    expect((await signIn(WHO.party, { origin })).status).toBe(403);
  });

  it('sends headers that leave a page nothing to be attacked with, on every answer', async () => {
    app = await talk(fakePorts());
    for (const path of ['/api/v1/session', '/api/v1/nothing', '/health/live', '/elsewhere', '/api/v1/contracts/%E0']) {
      const { headers } = await app.ask(path);
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("object-src 'none'");
      expect(policy).not.toMatch(/unsafe|\*/);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('x-powered-by')).toBeNull();
    }
    expect((await app.ask('/api/v1/session')).headers.get('cache-control')).toBe('no-store');
  });
});
