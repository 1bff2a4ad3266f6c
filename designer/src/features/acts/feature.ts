import type { Feature } from '../../app/feature.ts';

/** What people do in a running contract: forms and menus that the room of a contract and one's own page share. */
export const feature: Feature = {
  states: () => import('./states.tsx'),
};
