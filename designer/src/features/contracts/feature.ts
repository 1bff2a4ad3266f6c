import { contracts } from '../../api-client/questions/contracts.ts';
import type { Feature } from '../../app/feature.ts';

/** The contracts of whoever is signed in. */
export const feature: Feature = {
  pages: [
    {
      path: 'contrats',
      lazy: async () => ({ Component: (await import('./contracts-page.tsx')).ContractsPage }),
      handle: { asks: ({ ask }) => ask(contracts) },
    },
  ],
  places: [{ to: '/contrats', icon: 'contracts', words: 'nav.contracts', order: 20, keys: 'g c' }],
  words: ['contract', 'contracts', 'new-contract'],
};
