import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { CivilDate } from '#schema/facts';
import { request } from './request.ts';
import type { ContractMark, MyItem, PromiseToMe } from './types.ts';

type MyItems = { items: MyItem[]; handedOn: MyItem[]; next: string | null };

/** What awaits whoever is signed in, over all contracts, the nearest date first. */
export function useMyItems() {
  return useInfiniteQuery({
    queryKey: ['my', 'items'],
    queryFn: ({ pageParam }) =>
      request<MyItems>(`/my/items${pageParam === null ? '' : `?cursor=${encodeURIComponent(pageParam)}`}`),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    select: ({ pages }) => ({ items: pages.flatMap(({ items }) => items), handedOn: pages[0]?.handedOn ?? [] }),
  });
}

/** What the others have promised to whoever is signed in. */
export function useMyPromises() {
  return useQuery({
    queryKey: ['my', 'promises'],
    queryFn: () => request<{ promises: PromiseToMe[]; next: string | null }>('/my/promises'),
    select: ({ promises }) => promises,
  });
}

/** Silence in one contract: until when, if one asked for it. */
export type MySilence = { contract: ContractMark; today: CivilDate; until: CivilDate | null };
export type MyReminders = {
  channels: ('mail' | 'sms' | 'call' | 'letter')[];
  /** The most messages in a week, urgent ones aside. */
  weeklyCap: number;
  silences: MySilence[];
};

/** How whoever is signed in is told of things. */
export function useReminders() {
  return useQuery({ queryKey: ['my', 'reminders'], queryFn: () => request<MyReminders>('/my/reminders') });
}
