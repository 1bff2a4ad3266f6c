import { describe, expect, it } from '@jest/globals';
import { matchRoutes, type RouteObject } from 'react-router';
import type { PageRoute } from '../../designer/src/app/feature.ts';
import { matchPage } from '../../designer/src/early/match-page.ts';

/** Shapes of addresses that the pages have: fixed beside named, pages in pages, a first page without a path. */
const PAGES: PageRoute[] = [
  { path: 'tableau' },
  { path: 'contrats' },
  { path: 'contrats/:contract', children: [{ index: true }, { path: 'journal' }, { path: 'documents/:paper' }] },
  { path: 'contrats/:contract/une-page' },
  { path: 'contrats/nouveau' },
  { path: 'programmes/:programme' },
  { path: '/programmes/:programme/versions/:version', children: [{ path: '' }, { path: 'plan' }] },
];

describe('what is fetched before the router is there', () => {
  it.each([
    '/tableau',
    '/tableau/',
    '/contrats',
    '/contrats/nouveau',
    '/contrats/8f3c',
    '/contrats/8f3c/journal',
    '/contrats/8f3c/documents/charte',
    '/contrats/8f3c/une-page',
    '/contrats/8f3c/nothing',
    '/contrats/a%20b',
    '/programmes/mulhouse-csm',
    '/programmes/mulhouse-csm/versions/2',
    '/programmes/mulhouse-csm/versions/2/plan',
    '/nowhere',
    '/',
  ])('is the page that the router then finds: %s', (address) => {
    const routed = matchRoutes(PAGES as RouteObject[], address);
    const found = matchPage(PAGES, address);
    expect(found?.pages.map(({ path }) => path)).toEqual(routed?.map(({ route }) => route.path));
    expect(found?.params).toEqual(routed?.at(-1)?.params);
  });
});
