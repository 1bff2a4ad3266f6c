import type { Feature } from '../../app/feature.ts';

/** The board and the day of a coordinator. */
export const feature: Feature = {
  pages: [{ path: 'tableau', lazy: async () => ({ Component: (await import('./board-page.tsx')).BoardPage }) }],
  places: [{ to: '/tableau', icon: 'sun', words: 'nav.board', order: 5, keys: 'g t', for: 'coordinator' }],
  words: ['acts', 'board', 'contract', 'contracts', 'new-contract'],
  states: () => import('./states.tsx'),
};
