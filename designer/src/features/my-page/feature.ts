import { contracts } from '../../api-client/questions/contracts.ts';
import { myItems, myPromises, myReminders } from '../../api-client/questions/my.ts';
import type { Feature } from '../../app/feature.ts';
import { withWords } from '../../locales/areas.ts';

/** What one person has to do, over all contracts, on a telephone first. */
export const feature: Feature = {
  pages: [
    {
      path: 'moi',
      lazy: async () => ({ Component: (await import('./my-page.tsx')).MyPage }),
      handle: { asks: ({ ask }) => Promise.all([ask(myItems), ask(contracts), ask(myPromises)]) },
    },
    {
      path: 'moi/rappels',
      // Its words come with it alone: the page of things to do must be light.
      lazy: async () => ({
        Component: (await withWords(['reminders'], () => import('./reminders-page.tsx'))).RemindersPage,
      }),
      handle: { asks: ({ ask }) => Promise.all([ask(myReminders), ask(contracts)]) },
    },
    {
      path: 'moi/plan',
      lazy: async () => ({ Component: (await import('./plan-page.tsx')).PlanPage }),
      handle: { asks: ({ ask }) => Promise.all([ask(myItems), ask(contracts)]) },
    },
  ],
  places: [
    { to: '/moi', icon: 'task', words: 'my.nav', order: 0, for: 'partner' },
    { to: '/moi/rappels', icon: 'notice', words: 'my.navReminders', order: 30, for: 'partner' },
  ],
  states: () => import('./states.tsx'),
};
