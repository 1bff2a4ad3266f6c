import type { View } from '../frame/views.ts';

/** The template as a list that the keyboard does everything in. */
export const view: View = {
  path: 'plan',
  icon: 'plan',
  words: 'plan.tab',
  order: 10,
  isForReading: true,
  load: async () => (await import('./plan-view.tsx')).PlanView,
};
