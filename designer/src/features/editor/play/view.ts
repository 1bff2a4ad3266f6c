import type { View } from '../frame/views.ts';

/** The contract played by hand, before anybody is asked anything. */
export const view: View = {
  path: 'jouer',
  icon: 'rehearsal',
  words: 'play.view',
  order: 30,
  load: async () => (await import('./play-view.tsx')).PlayView,
};
