import type { Feature } from '../../app/feature.ts';
import { EVERY_AREA } from '../../locales/area-files.ts';

/** Every state of every screen, one at a time, for whoever builds or checks them. */
export const feature: Feature = {
  bare: [
    {
      path: '/kitchen-sink',
      lazy: async () => ({ Component: (await import('./index-page.tsx')).IndexPage }),
    },
    {
      path: '/kitchen-sink/:feature/:state',
      lazy: async () => ({ Component: (await import('./state-page.tsx')).StatePage }),
    },
  ],
  words: EVERY_AREA,
  states: () => import('./states.tsx'),
};
