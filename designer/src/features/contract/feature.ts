import type { Feature } from '../../app/feature.ts';

/** The common table of one contract, and its pages: each loaded when somebody goes there. */
export const feature: Feature = {
  pages: [
    {
      path: 'contrats/:contract',
      lazy: async () => ({ Component: (await import('./contract-page.tsx')).ContractPage }),
      children: [
        { index: true, lazy: async () => ({ Component: (await import('./overview.tsx')).Overview }) },
        { path: 'schema', lazy: async () => ({ Component: (await import('./graph/drawing-page.tsx')).DrawingPage }) },
        {
          path: 'engagements',
          lazy: async () => ({ Component: (await import('./promises/promises-page.tsx')).PromisesPage }),
        },
        {
          path: 'qui-voit-quoi',
          lazy: async () => ({ Component: (await import('./sight/sight-page.tsx')).SightPage }),
        },
        {
          path: 'documents',
          lazy: async () => ({ Component: (await import('./documents/documents-page.tsx')).DocumentsPage }),
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
        },
        { path: 'dates', lazy: async () => ({ Component: (await import('./dates-page.tsx')).DatesPage }) },
        {
          path: 'resultats',
          lazy: async () => ({ Component: (await import('../evaluations/results-page.tsx')).ResultsPage }),
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
    'calendar',
    'cannot',
    'contract',
    'contracts',
    'evaluations',
    'new-contract',
    'programmes',
    'room',
    'steering',
  ],
  states: () => import('./states.tsx'),
};
