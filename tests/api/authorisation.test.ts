import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Route } from '#api/http/route';
import { RULES } from '#api/policies/rules';
import { STANDINGS, type Standing } from '#api/policies/standings';
import { HEALTH_ROUTES, ROUTES } from '#api/routes/all';
import { descriptionRoutes } from '#api/routes/description';
import { CONTRACT, DRAFT, ELSEWHERE, fakePorts, WHO } from './fake-ports.ts';
import { type Talk, talk } from './talking.ts';

const EVERY = [...ROUTES, ...HEALTH_ROUTES, ...descriptionRoutes(ROUTES)];

/** What each of the people of `WHO` is, all told. */
const HAVE: Record<keyof typeof WHO, Standing[]> = {
  person: ['person'],
  coordinator: ['person', 'coordinator'],
  administrator: ['person', 'administrator'],
  author: ['person', 'coordinator', 'author'],
  party: ['person', 'party'],
  contractCoordinator: ['person', 'party', 'contractCoordinator'],
  observer: ['person', 'party'],
  former: ['person'],
};

/** The routes themselves, with answers that only say that somebody got in. */
const doors: Route[] = ROUTES.map((route) => ({ ...route, handle: async () => ({ status: 200, body: 'in' }) }));

let app: Talk;
beforeAll(async () => {
  app = await talk(fakePorts(), doors);
});
afterAll(() => app.stop());

describe('who may do what', () => {
  it('has a rule for every route, and a route for every rule', () => {
    const named = new Set<string>(EVERY.map(({ action }) => action));
    // One rule stands for a wider look at an address that has its own.
    const alsoAsked = ['contract.allItems'];
    expect(Object.keys(RULES).filter((action) => !named.has(action))).toEqual(alsoAsked);
    for (const { action } of EVERY) expect(Object.keys(RULES)).toContain(action);
  });

  it('has one route for each method and address', () => {
    const doorsOf = ROUTES.map(({ method, path }) => `${method} ${path}`);
    expect(new Set(doorsOf).size).toBe(doorsOf.length);
  });

  it('names standings that exist, and lets strangers in nowhere but at the door', () => {
    for (const [action, standings] of Object.entries(RULES)) {
      for (const standing of standings) expect(STANDINGS).toContain(standing);
      if ((standings as readonly string[]).includes('stranger')) expect(action).toMatch(/^(session|health)\./);
    }
  });

  const cases = ROUTES.flatMap((route) =>
    [null, ...(Object.keys(WHO) as (keyof typeof WHO)[])].map((who) => [route, who] as const),
  );
  it.each(cases.map(([route, who]) => [route.method, route.path, who ?? 'stranger', route, who] as const))(
    '%s %s as %s',
    async (_method, _path, _who, route, who) => {
      const cookie = who === null ? '' : await app.cookieOf(WHO[who]);
      const answer = await enter(route, cookie);
      expect(answer).toBe(expected(route, who));
    },
  );

  /** What each may know of a contract that is not theirs, and of one that nobody has launched. */
  const inContracts = ROUTES.filter(({ subject }) => subject === 'contract');
  it.each(inContracts.map((route) => [route.method, route.path, route] as const))(
    '%s %s: another contract does not exist for anybody, nor a draft for whoever did not make it',
    async (_method, _path, route) => {
      for (const [who, person] of Object.entries(WHO)) {
        const cookie = await app.cookieOf(person);
        expect([who, await enter(route, cookie, ELSEWHERE)]).toEqual([who, 404]);
        if (who !== 'author') expect([who, await enter(route, cookie, DRAFT)]).toEqual([who, 404]);
      }
      expect(await enter(route, '', ELSEWHERE)).toBe(401);
    },
  );
});

async function enter({ method, path, shapes, reads }: Route, cookie: string, contract = CONTRACT): Promise<number> {
  const address = path
    .replace(':contract', contract)
    .replace(':programme', 'une-tache')
    .replace(':list', 'actions')
    .replace(':step', 'accord')
    .replace(':record', '3')
    .replace(':file', 'ab'.repeat(16))
    .replace(':delivery', 'ab'.repeat(16))
    .replace(':person', 'ab'.repeat(16))
    .replace(':template', 'ab'.repeat(16));
  const type = reads === 'bytes' ? 'application/octet-stream' : 'application/json';
  const body = shapes.body === null ? {} : { body: '{"not":"valid"}', headers: { cookie, 'content-type': type } };
  const { status } = await app.ask(`/api/v1${address}`, { method: method.toUpperCase(), headers: { cookie }, ...body });
  // A body that does not fit means that the door was open.
  return status === 422 ? 200 : status;
}

/** Straight from the table: 401 and 404 where there is nothing to see, 403 where one may see but not do. */
function expected({ action, subject }: Route, who: keyof typeof WHO | null): number {
  const suffices = (asked: Route['action']) => {
    const standings: readonly string[] = RULES[asked];
    return who === null ? standings.includes('stranger') : HAVE[who].some((standing) => standings.includes(standing));
  };
  if (suffices(action)) return 200;
  if (who === null) return 401;
  return subject === 'contract' && !suffices('contract.read') ? 404 : 403;
}
