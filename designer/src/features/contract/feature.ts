import type { Feature } from '../../app/feature.ts';

/** The common table of one contract, and its pages: each loaded when somebody goes there. */
export const feature: Feature = {
  pages: [
    {
      path: 'contrats/:contract',
      lazy: async () => ({ Component: (await import('./contract-page.tsx')).ContractPage }),
      children: [
        { index: true, lazy: async () => ({ Component: (await import('./overview.tsx')).Overview }) },
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
  ],
};
