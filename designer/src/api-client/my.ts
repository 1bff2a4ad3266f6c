import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { asking, askingInPages } from './asking.ts';
import {
  type MyReminders,
  myItems,
  myPromises,
  myReminders,
  type ReminderChoice,
  type ReminderChosen,
} from './questions/my.ts';
import { request } from './request.ts';

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

/**
 * Chooses how one is told of things. It shows at once; what was refused shows again as it was. Choices leave one after
 * the other, since each is the whole of what is chosen, and the last one outlives the page.
 */
export function useChooseReminders() {
  const queries = useQueryClient();
  const { key } = myReminders;
  return useMutation({
    mutationKey: key,
    scope: { id: 'reminders' },
    mutationFn: ({ channels, part, weeklyCap }: ReminderChosen) =>
      request<ReminderChoice>('/my/reminders', {
        method: 'PUT',
        body: { channels, part, weeklyCap },
        keepalive: true,
      }),
    onMutate: async ({ channels, part, weeklyCap }) => {
      await queries.cancelQueries({ queryKey: key });
      const before = queries.getQueryData<MyReminders>(key);
      if (before) queries.setQueryData<MyReminders>(key, { ...before, channels, part, weeklyCap });
      return before;
    },
    onError: (_error, _chosen, before) => queries.setQueryData(key, before),
    // What was chosen meanwhile must not show as it was for a moment.
    onSettled: () =>
      queries.isMutating({ mutationKey: key }) > 1 ? undefined : queries.invalidateQueries({ queryKey: key }),
  });
}
