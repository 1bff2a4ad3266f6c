import type { Feature } from '../../app/feature.ts';

/** How a running contract changes: its page in the room, the answer on one’s own page. */
export const feature: Feature = {
  states: () => import('./states.tsx'),
};
