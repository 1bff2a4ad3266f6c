import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CONTRACT, fakeHost, fakePorts, WHO } from './fake-ports.ts';
import { type Asked, type Talk, talk } from './talking.ts';

// The numbers are those of the list of attacks that the project keeps.
const sent: unknown[] = [];
let app: Talk;
let cookie: string;

beforeAll(async () => {
  const host = fakeHost({
    async act(_contract, message) {
      sent.push(message);
      return { kind: 'applied', seq: 9 };
    },
  });
  app = await talk(fakePorts({ host }));
  cookie = await app.cookieOf(WHO.party);
});
afterAll(() => app.stop());

const json = { 'content-type': 'application/json' };
const acts = `/api/v1/contracts/${CONTRACT}/acts`;
const good = { type: 'complete', item: 'lancement~1/accord~1.1@habitant.1' };

/** An act with this body; nothing of a refused one reaches the contract. */
async function act(body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}) {
  const before = sent.length;
  const all = { cookie, 'idempotency-key': 'a-key-of-tests', ...json, ...headers };
  const answer = await app.ask(acts, { method: 'POST', headers: all, body });
  return { status: answer.status, reached: sent.length - before };
}

/** Bytes sent as they are, and the first line that comes back. */
async function raw(lines: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(app.port, '127.0.0.1', () => socket.write(lines));
    let answer = '';
    socket.on('data', (chunk) => (answer += chunk.toString()));
    socket.on('error', reject);
    socket.on('close', () => resolve(answer.split('\r\n', 1)[0] ?? ''));
    socket.setTimeout(3_000, () => socket.destroy());
  });
}

describe('requests that mean harm', () => {
  it.each([
    ['an operator as a draft', { draft: { $gt: '' }, revision: 1, until: '2027-02-01' }],
    ['a last day that is none', { draft: 'a'.repeat(32), revision: 1, until: '2027-02-30' }],
    ['a program of its own', { draft: 'a'.repeat(32), revision: 1, until: '2027-02-01', program: {} }],
    ['a reason without end', { draft: 'a'.repeat(32), revision: 1, until: '2027-02-01', reason: 'a'.repeat(2_001) }],
  ])('R42 a change of a contract with %s reaches nobody', async (_what, body) => {
    const before = sent.length;
    const town = await app.cookieOf(WHO.contractCoordinator);
    const headers = { cookie: town, 'idempotency-key': 'a-key-of-tests', ...json };
    const path = `/api/v1/contracts/${CONTRACT}/amendments`;
    const answer = await app.ask(path, { method: 'POST', headers, body: JSON.stringify(body) });
    expect([answer.status, sent.length - before]).toEqual([422, 0]);
  });

  it('takes a good act', async () => {
    expect(await act(JSON.stringify(good))).toEqual({ status: 200, reached: 1 });
  });

  it.each([
    ['59 an operator as a person', { method: 'POST', body: '{"person":{"$gt":""}}' }, '/api/v1/session', 422],
    ['60 an operator as a filter', {}, '/api/v1/contracts?cursor[$where]=1', 422],
    ['61 an operator as an order', {}, '/api/v1/people?sort=-_id', 403],
    ['63 a million of the same', {}, `/api/v1/contracts?${'a[]=1&'.repeat(300)}`, 422],
    ['64 deep brackets', {}, `/api/v1/contracts?a${'[b]'.repeat(300)}=1`, 422],
    ['70 an encoded way up', {}, '/api/v1/contracts/%2e%2e%2f%2e%2e%2fetc', 404],
    ['70 a NUL', {}, '/api/v1/contracts/%00', 404],
    ['a link that was cut off', {}, '/api/v1/contracts/undefined', 404],
    ['70 half an escape', {}, '/api/v1/contracts/%E0%A4%A', 400],
    ['70 eight kilobytes of path', {}, `/api/v1/contracts/${'a'.repeat(8_192)}`, 414],
    ['71 a long path that looks like a route', {}, `/api/v1/contracts/${'/'.repeat(900)}acts`, 404],
    [
      '72 a method in a header',
      { method: 'POST', headers: { 'x-http-method-override': 'DELETE' } },
      '/api/v1/contracts',
      403,
    ],
    ['72 a method nobody has', { method: 'PUT' }, acts, 405],
    ['74 an id of the wrong length', {}, '/api/v1/contracts/abc', 404],
    ['74 twenty-four blanks', {}, `/api/v1/contracts/${'%20'.repeat(24)}`, 404],
  ] as const)('%s', async (_what, init, path, status) => {
    const { headers = {}, ...rest } = init as Asked;
    const answer = await app.ask(path, { ...rest, headers: { cookie, ...json, ...headers } });
    expect(answer.status).toBe(status);
  });

  it.each([
    ['62 a dotted key in free data', JSON.stringify({ ...good, fields: { 'a.b': 1 } })],
    ['62 a key with a dollar', JSON.stringify({ ...good, fields: { $set: 1 } })],
    ['95 more than was asked', JSON.stringify({ ...good, actor: WHO.contractCoordinator })],
    ['69 a hidden key', '{"type":"complete","item":"a","__proto__":{"admin":true}}'],
    ['69 a hidden key further down', '{"type":"evaluate","item":"a","answers":{"__proto__":"5"}}'],
    ['21 an act nobody knows', JSON.stringify({ type: 'fly', item: 'a' })],
    ['22 an array where an object belongs', '[]'],
    ['22 a number', '5'],
    ['23 half a body', '{"type":'],
    ['106 a day that does not exist', JSON.stringify({ ...good, on: '2027-02-30' })],
    ['117 markup in a name', JSON.stringify({ ...good, item: '<script>alert(1)</script>' })],
    ['13 a number beyond numbers', '{"type":"recordUnits","item":"a","units":1e400}'],
  ])('%s', async (_what, body) => {
    const { status, reached } = await act(body);
    expect([400, 422]).toContain(status);
    expect(reached).toBe(0);
  });

  it('65 a body one byte over the limit, and one that unpacks to more', async () => {
    const over = JSON.stringify(good).padEnd(16_385);
    expect(await act(over)).toEqual({ status: 413, reached: 0 });
    const bomb = new Uint8Array(gzipSync(Buffer.alloc(10_000_000, 32)));
    expect(await act(bomb, { 'content-encoding': 'gzip' })).toEqual({ status: 415, reached: 0 });
  });

  it('108 two megabytes are refused before they are read', async () => {
    const { status, reached } = await act(' '.repeat(2_100_000)).catch(() => ({ status: 413, reached: 0 }));
    expect({ status, reached }).toEqual({ status: 413, reached: 0 });
  });

  it.each([
    ['text/plain', 415],
    ['application/json; charset=utf-7', 415],
    ['application/json; charset=utf-16', 415],
    ['application/json, text/html', 415],
    ['multipart/form-data; boundary=x', 415],
    ['application/x-www-form-urlencoded', 415],
    ['application/json;charset=UTF-8', 200],
  ])('66 the content type %s', async (type, status) => {
    expect((await act(JSON.stringify(good), { 'content-type': type })).status).toBe(status);
  });

  it('67 two lengths for one body, or a length and chunks', async () => {
    const head = `POST ${acts} HTTP/1.1\r\nHost: localhost\r\nOrigin: http://localhost\r\nConnection: close\r\n`;
    expect(await raw(`${head}Content-Length: 4\r\nContent-Length: 5\r\n\r\nabcde`)).toContain('400');
    expect(await raw(`${head}Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`)).toContain('400');
  });

  it('68 ten thousand headers, or a cookie of 64 KB', async () => {
    const many = Array.from({ length: 10_000 }, (_, n) => `X-${n}: 1\r\n`).join('');
    expect(await raw(`GET /api/v1/session HTTP/1.1\r\nHost: localhost\r\n${many}\r\n`)).toContain('431');
    const cookies = `Cookie: trame=${'a'.repeat(65_536)}\r\n`;
    expect(await raw(`GET /api/v1/session HTTP/1.1\r\nHost: localhost\r\n${cookies}\r\n`)).toContain('431');
  });

  it('69 a hidden key in the query is a key like any other, and unknown', async () => {
    const answer = await app.ask('/api/v1/contracts?__proto__=1&constructor=2', { headers: { cookie } });
    expect(answer.status).toBe(422);
    expect(({} as Record<string, unknown>)['1']).toBeUndefined();
  });

  it('72 TRACE is not answered', async () => {
    expect(await raw('TRACE /api/v1/session HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n')).toMatch(
      /40[35]/,
    );
  });

  it('125 what a stranger sent never comes back in the answer', async () => {
    const answer = await app.ask('/api/v1/contracts/%3Cscript%3E', { headers: { cookie } });
    expect(await answer.text()).not.toContain('script');
  });

  it('asks for a key, and refuses one that could be anything', async () => {
    const send = (key: Record<string, string>) =>
      app.ask(acts, { method: 'POST', headers: { cookie, ...json, ...key }, body: JSON.stringify(good) });
    expect((await send({})).status).toBe(400);
    expect((await send({ 'idempotency-key': 'x' })).status).toBe(400);
    expect((await send({ 'idempotency-key': "'; drop" })).status).toBe(400);
  });
});
