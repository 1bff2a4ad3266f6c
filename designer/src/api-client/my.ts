import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { answerTo } from '../early/ahead.ts';
import { asking } from './asking.ts';
import { type MyItems, myItems, myPromises, myReminders } from './questions/my.ts';
import { request } from './request.ts';

/** What awaits whoever is signed in, over all contracts, the nearest date first. */
export function useMyItems() {
  return useInfiniteQuery({
    queryKey: myItems.key,
    queryFn: ({ pageParam }) =>
      pageParam === null ? answerTo(myItems) : request<MyItems>(`/my/items?cursor=${encodeURIComponent(pageParam)}`),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
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
