import type { Feature } from '../../app/feature.ts';

/** The programmes, each with the dates of its year. */
export const feature: Feature = {
  pages: [
    { path: 'programmes', lazy: async () => ({ Component: (await import('./programmes-page.tsx')).ProgrammesPage }) },
    {
      path: 'programmes/:programme',
      lazy: async () => ({ Component: (await import('./programme-page.tsx')).ProgrammePage }),
    },
  ],
  words: ['acts', 'calendar', 'contracts', 'programmes'],
  states: () => import('./states.tsx'),
  places: [{ to: '/programmes', icon: 'programmes', words: 'nav.programmes', order: 30, keys: 'g p' }],
};
