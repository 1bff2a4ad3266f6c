import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ANSWERS } from '#api/openapi/answers';
import { answerOf, openApiDocument } from '#api/openapi/document';
import { typeText } from '#api/openapi/type-text';
import { ROUTES } from '#api/routes/all';
import { fakePorts, WHO } from './fake-ports.ts';
import { type Talk, talk } from './talking.ts';

let app: Talk;
let cookie: string;
beforeAll(async () => {
  app = await talk(fakePorts());
  cookie = await app.cookieOf(WHO.party);
});
afterAll(() => app.stop());

describe('the description of the API', () => {
  it('says what every route answers, and describes no route that is not there', () => {
    expect(ROUTES.filter((route) => answerOf(route) === undefined).map(({ path }) => path)).toEqual([]);
    expect(Object.keys(ANSWERS).sort()).toEqual(ROUTES.map(({ method, path }) => `${method} ${path}`).sort());
  });

  it('has every address with its parameters, its body and a problem for whatever goes wrong', () => {
    const document = openApiDocument(ROUTES);
    const { openapi, paths } = document as { openapi: string; paths: Record<string, object> };
    expect(openapi).toBe('3.1.0');
    expect(Object.keys(paths).length).toBe(new Set(ROUTES.map(({ path }) => path)).size);
    expect(paths['/api/v1/contracts/{contract}/acts']).toMatchObject({
      post: {
        parameters: [{ name: 'contract', in: 'path', required: true }],
        requestBody: { content: { 'application/json': {} } },
        responses: { '2XX': {}, default: { content: { 'application/problem+json': {} } } },
      },
    });
    const { schemas } = document['components'] as { schemas: Record<string, unknown> };
    const named = [...JSON.stringify(document).matchAll(/"\$ref":"([^"]+)"/g)].map(([, name]) => name);
    const known = Object.keys(schemas).map((name) => `#/components/schemas/${name}`);
    expect([...new Set(named)].filter((name) => !known.includes(name ?? ''))).toEqual([]);
  });

  it('says types as somebody would write them', () => {
    const schema = {
      type: 'object',
      properties: { id: { type: 'string' }, on: { anyOf: [{ $ref: '#/x/Day' }, { type: 'null' }] } },
    };
    expect(typeText({ ...schema, required: ['id'] })).toBe('{\n  id: string\n  on?: Day | null\n}');
    expect(typeText({ type: 'array', items: { enum: ['a', 'b'] } })).toBe('("a" | "b")[]');
  });

  it('is served as JSON and as a page without scripts, to whoever has signed in', async () => {
    const json = await app.ask('/api/v1/openapi.json', { headers: { cookie } });
    expect(json.status).toBe(200);
    expect(((await json.json()) as { openapi: string }).openapi).toBe('3.1.0');
    const page = await app.ask('/api/v1/docs', { headers: { cookie } });
    expect(page.headers.get('content-type')).toContain('text/html');
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    const text = await page.text();
    expect(text).not.toMatch(/<script|style=/);
    const [, nonce] = /<style nonce="([^"]+)">/.exec(text) ?? [];
    expect(page.headers.get('content-security-policy')).toContain(`'nonce-${nonce}'`);
    expect((await app.ask('/api/v1/docs')).status).toBe(401);
  });
});
