import type { View } from '../frame/views.ts';

/** What was published of the template, and what changed from one version to the next. */
export const view: View = {
  path: 'versions',
  icon: 'history',
  words: 'versions.view',
  order: 40,
  load: async () => (await import('./versions-view.tsx')).VersionsView,
};
