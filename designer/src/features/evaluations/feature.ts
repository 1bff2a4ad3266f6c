import type { Feature } from '../../app/feature.ts';

/** Reviews: giving one's view. What the views say together is a page of the room. */
export const feature: Feature = {
  pages: [
    {
      path: 'contrats/:contract/avis',
      lazy: async () => ({ Component: (await import('./review-page.tsx')).ReviewPage }),
    },
  ],
  words: ['acts', 'evaluations'],
  states: () => import('./states.tsx'),
};
