import type { Feature } from '../../app/feature.ts';

/** From a programme to a contract with its people. */
export const feature: Feature = {
  pages: [
    {
      path: 'contrats/nouveau',
      lazy: async () => ({ Component: (await import('./new-contract-page.tsx')).NewContractPage }),
    },
  ],
  words: ['calendar', 'new-contract'],
  states: () => import('./states.tsx'),
};
