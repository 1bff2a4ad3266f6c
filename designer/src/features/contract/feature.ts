import type { Feature } from '../../app/feature.ts';

/** The common table of one contract. */
export const feature: Feature = {
  pages: [
    {
      path: 'contrats/:contract',
      lazy: async () => ({ Component: (await import('./contract-page.tsx')).ContractPage }),
    },
  ],
};
