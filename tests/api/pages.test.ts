import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { fakePorts } from './fake-ports.ts';
import { type Talk, talk } from './talking.ts';

let app: Talk;
const folder = mkdtempSync(join(tmpdir(), 'trame-pages-'));

beforeAll(async () => {
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<script src="/assets/a-1.js" nonce="__TRAME_NONCE__"></script>');
  writeFileSync(join(folder, 'assets/a-1.js'), 'export {};');
  writeFileSync(join(folder, 'assets/a-1.js.br'), brotliCompressSync('export {};'));
  writeFileSync(join(folder, 'assets/a-1.js.gz'), gzipSync('export {};'));
  const ports = fakePorts();
  app = await talk({ ...ports, settings: { ...ports.settings, webFolder: folder } });
});
afterAll(async () => {
  await app.stop();
  rmSync(folder, { recursive: true });
});

describe('the pages', () => {
  it('are one page at every address, each time with a nonce of its own that the policy names', async () => {
    const nonces = await Promise.all(
      ['/', '/contrats/abc', '/programmes'].map(async (path) => {
        const answer = await app.ask(path);
        const nonce = /nonce="([^"]+)"/.exec(await answer.text())?.[1] ?? '';
        expect(answer.headers.get('content-security-policy')).toContain(`'nonce-${nonce}'`);
        expect(answer.headers.get('cache-control')).toBe('no-store');
        return nonce;
      }),
    );
    expect(new Set(nonces).size).toBe(3);
  });

  it('keep files with the hash of their content for ever', async () => {
    const answer = await app.ask('/assets/a-1.js');
    expect(answer.status).toBe(200);
    expect(answer.headers.get('cache-control')).toContain('immutable');
    expect(answer.headers.get('content-type')).toContain('javascript');
  });

  it.each([
    ['br, gzip', 'br'],
    ['gzip', 'gzip'],
    ['identity', null],
  ])('send files packed as the browser says it reads them: %s', async (accepted, packed) => {
    const answer = await app.ask('/assets/a-1.js', { headers: { 'accept-encoding': accepted } });
    expect(answer.headers.get('content-encoding')).toBe(packed);
    expect(answer.headers.get('content-type')).toContain('javascript');
    expect(answer.headers.get('cache-control')).toContain('immutable');
    expect(answer.headers.get('vary')?.toLowerCase()).toContain('accept-encoding');
    expect(await answer.text()).toBe('export {};');
  });

  it.each([
    ['/assets/gone.js', 404],
    ['/gone.png', 404],
    ['/api/v1/nothing', 404],
    ['/api/nothing', 404],
    ['/health/nothing', 404],
    ['/dev/mail/', 404],
    ['/assets/%2e%2e/%2e%2e/package.json', 404],
    ['/assets/..%2f..%2fpackage.json', 400],
    ['/assets/%00', 400],
    ['/assets/%zz', 400],
  ])('answer %s with a %s that says nothing', async (path, status) => {
    const answer = await app.ask(path);
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    expect(await answer.text()).not.toContain(folder);
  });

  it('take no other method', async () => {
    expect((await app.ask('/contrats', { method: 'POST' })).status).toBe(404);
  });
});
