import { coordinates } from '../../api-client/coordinates.ts';
import { boardOf, today } from '../../api-client/questions/board.ts';
import { contracts } from '../../api-client/questions/contracts.ts';
import { programmes } from '../../api-client/questions/programmes.ts';
import { session } from '../../api-client/questions/session.ts';
import type { Feature } from '../../app/feature.ts';

/** The board and the day of a coordinator. */
export const feature: Feature = {
  pages: [
    {
      path: 'tableau',
      lazy: async () => ({ Component: (await import('./board-page.tsx')).BoardPage }),
      // Whoever only looks on would be refused these: their page asks for others.
      handle: {
        asks: async ({ ask, search }) => {
          const { person } = await ask(session);
          if (!coordinates(person)) return ask(contracts);
          return Promise.all([ask(today), ask(boardOf(search.toString())), ask(programmes)]);
        },
      },
    },
  ],
  places: [{ to: '/tableau', icon: 'sun', words: 'nav.board', order: 5, keys: 'g t', for: 'coordinator' }],
  words: ['acts', 'board', 'contract', 'contracts', 'new-contract'],
  states: () => import('./states.tsx'),
};
