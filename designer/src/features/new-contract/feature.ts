import type { Feature } from '../../app/feature.ts';

/** From a programme to a contract with its people. */
export const feature: Feature = {
  pages: [
    {
      path: 'contrats/nouveau',
      lazy: async () => ({ Component: (await import('./new-contract-page.tsx')).NewContractPage }),
    },
  ],
  words: ['new-contract', 'programmes'],
  states: () => import('./states.tsx'),
};
