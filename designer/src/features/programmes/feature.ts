import { contracts } from '../../api-client/questions/contracts.ts';
import { programmes, templateOf } from '../../api-client/questions/programmes.ts';
import type { Asks, Feature } from '../../app/feature.ts';

const asks: Asks = async ({ ask }) => {
  void ask(contracts);
  const { programmes: all } = await ask(programmes);
  return Promise.all(all.map(({ id }) => ask(templateOf(id))));
};

/** One programme, and its year as the address supposes it. */
const asksForYear: Asks = async ({ ask, params: { programme = '' }, search }) => {
  const addressedYear = import('./addressed-year.ts');
  const { template } = await ask(templateOf(programme));
  // The page stands there meanwhile; its dates come as soon as they are worked out.
  void addressedYear.then(({ askAddressedYear }) => askAddressedYear(template, search));
};

/** The programmes, each with the dates of its year. */
export const feature: Feature = {
  pages: [
    {
      path: 'programmes',
      lazy: async () => ({ Component: (await import('./programmes-page.tsx')).ProgrammesPage }),
      handle: { asks },
    },
    {
      path: 'programmes/:programme',
      lazy: async () => ({ Component: (await import('./programme-page.tsx')).ProgrammePage }),
      handle: { asks: asksForYear },
    },
  ],
  words: ['acts', 'calendar', 'contracts', 'programmes'],
  states: () => import('./states.tsx'),
  places: [{ to: '/programmes', icon: 'programmes', words: 'nav.programmes', order: 30, keys: 'g p' }],
};
