import {
  amendmentsOf,
  commitmentsOf,
  contract,
  datesOf,
  explanationsOf,
  filesOf,
  graphOf,
  itemsOf,
  journalOf,
  journalPagesOf,
  recordOf,
  resultsOf,
  termsOf,
  yearOf,
} from '../../api-client/questions/contract.ts';
import type { Question } from '../../api-client/questions/question.ts';
import type { Asks, Feature } from '../../app/feature.ts';

type Of = (id: string) => Question<unknown>;

/** The contract, what stands around each of its pages, and what the page shows. */
const asking =
  (...questions: Of[]): Asks =>
  ({ ask, params: { contract: id = '' } }) =>
    Promise.all([contract, datesOf, recordOf, mine, amendmentsOf, ...questions].map((of: Of) => ask(of(id))));

const mine: Of = (id) => itemsOf(id, false);

/** Whoever coordinates sees what awaits everybody. */
const here: Asks = async (at) => {
  const asked = asking(explanationsOf, journalOf, graphOf, commitmentsOf)(at);
  const { contract: id = '' } = at.params;
  const { my } = await at.ask(contract(id));
  return Promise.all([asked, my.coordinates ? at.ask(itemsOf(id, true)) : null]);
};

/** The calendar of the year is long and drawn last: it is asked for at once, and the page does not wait for it. */
const datesFirst: Asks = (at) => {
  void at.ask(yearOf(at.params['contract'] ?? ''));
  return asking()(at);
};

/** The common table of one contract, and its pages: each loaded when somebody goes there. */
export const feature: Feature = {
  pages: [
    {
      path: 'contrats/:contract',
      lazy: async () => ({ Component: (await import('./contract-page.tsx')).ContractPage }),
      children: [
        {
          index: true,
          lazy: async () => ({ Component: (await import('./overview.tsx')).Overview }),
          handle: { asks: here },
        },
        {
          path: 'schema',
          lazy: async () => ({ Component: (await import('./graph/drawing-page.tsx')).DrawingPage }),
          handle: { asks: asking(graphOf) },
        },
        {
          path: 'engagements',
          lazy: async () => ({ Component: (await import('./promises/promises-page.tsx')).PromisesPage }),
          handle: { asks: asking(commitmentsOf) },
        },
        {
          path: 'qui-voit-quoi',
          lazy: async () => ({ Component: (await import('./sight/sight-page.tsx')).SightPage }),
        },
        {
          path: 'documents',
          lazy: async () => ({ Component: (await import('./documents/documents-page.tsx')).DocumentsPage }),
          handle: { asks: asking(graphOf, journalPagesOf, termsOf, filesOf) },
        },
        {
          path: 'documents/:paper',
          lazy: async () => ({ Component: (await import('./documents/paper-page.tsx')).PaperPage }),
        },
        {
          path: 'messages',
          lazy: async () => ({ Component: (await import('./messages/messages-page.tsx')).MessagesPage }),
        },
        {
          path: 'journal',
          lazy: async () => ({ Component: (await import('./journal/journal-page.tsx')).JournalPage }),
          handle: { asks: asking(journalPagesOf) },
        },
        {
          path: 'dates',
          lazy: async () => ({ Component: (await import('./dates-page.tsx')).DatesPage }),
          handle: { asks: datesFirst },
        },
        {
          path: 'resultats',
          lazy: async () => ({ Component: (await import('../evaluations/results-page.tsx')).ResultsPage }),
          handle: { asks: asking(resultsOf) },
        },
        {
          path: 'changements',
          lazy: async () => ({ Component: (await import('../amendments/amendments-page.tsx')).AmendmentsPage }),
          handle: { asks: asking(amendmentsOf) },
        },
        { path: 'table', lazy: async () => ({ Component: (await import('./table-page.tsx')).TablePage }) },
      ],
    },
    {
      path: 'contrats/:contract/une-page',
      lazy: async () => ({ Component: (await import('./one-page/one-page.tsx')).OnePage }),
    },
  ],
  words: [
    'acts',
    'amendments',
    'calendar',
    'cannot',
    'contract',
    'contracts',
    'differences',
    'evaluations',
    'new-contract',
    'programmes',
    'room',
    'steering',
  ],
  states: () => import('./states.tsx'),
};
