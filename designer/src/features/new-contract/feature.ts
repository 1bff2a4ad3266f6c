import { people, programme, programmes, templateOf } from '../../api-client/questions/programmes.ts';
import type { Asks, Feature } from '../../app/feature.ts';
import { knowAhead } from '../../early/ahead.ts';

type Ask = Parameters<Asks>[0]['ask'];

const asks: Asks = async ({ ask, search }) => {
  const chosen = search.get('programme');
  const lists = Promise.all([ask(programmes), ask(people)]);
  return Promise.all([lists, chosen === null ? null : firstDates(ask, chosen)]);
};

/** The programme and its newest template, beside each other, and the year that stands beside an empty form. */
async function firstDates(ask: Ask, chosen: string): Promise<unknown> {
  const firstYear = import('./first-year.ts');
  const [known, newest] = await Promise.all([ask(programme(chosen)), ask(templateOf(chosen))]);
  const { id, version } = known;
  // What somebody published between the two is not what was asked for.
  if (newest.version.number !== version.number) return ask(templateOf(id, version.number));
  knowAhead(templateOf(id, version.number), newest);
  return (await firstYear).askFirstYear(known, newest.template);
}

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
