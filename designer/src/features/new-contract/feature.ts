import { people, programme, programmes, templateOf } from '../../api-client/questions/programmes.ts';
import type { Asks, Feature } from '../../app/feature.ts';

const asks: Asks = async ({ ask, search }) => {
  const chosen = search.get('programme');
  const lists = Promise.all([ask(programmes), ask(people)]);
  if (chosen === null) return lists;
  const { id, version } = await ask(programme(chosen));
  return Promise.all([lists, ask(templateOf(id, version.number))]);
};

/** From a programme to a contract with its people. */
export const feature: Feature = {
  pages: [
    {
      path: 'contrats/nouveau',
      lazy: async () => ({ Component: (await import('./new-contract-page.tsx')).NewContractPage }),
      handle: { asks },
    },
  ],
  words: ['calendar', 'new-contract'],
  states: () => import('./states.tsx'),
};
