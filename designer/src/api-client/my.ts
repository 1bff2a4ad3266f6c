import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { asking, askingInPages } from './asking.ts';
import { myItems, myPromises, myReminders } from './questions/my.ts';

/** What awaits whoever is signed in, over all contracts, the nearest date first. */
export function useMyItems() {
  return useInfiniteQuery({
    ...askingInPages(myItems, {
      next: ({ next }) => next,
      path: (cursor: string) => `/my/items?cursor=${encodeURIComponent(cursor)}`,
    }),
    select: ({ pages }) => ({ items: pages.flatMap(({ items }) => items), handedOn: pages[0]?.handedOn ?? [] }),
  });
}

/** What the others have promised to whoever is signed in. */
export function useMyPromises() {
  return useQuery({ ...asking(myPromises), select: ({ promises }) => promises });
}

/** How whoever is signed in is told of things. */
export function useReminders() {
  return useQuery(asking(myReminders));
}
