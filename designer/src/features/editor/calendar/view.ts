import type { View } from '../frame/views.ts';

/** The year that the template as it stands would give. */
export const view: View = {
  path: 'calendrier',
  icon: 'calendar',
  words: 'editorCalendar.view',
  order: 20,
  isForReading: true,
  load: async () => (await import('./calendar-view.tsx')).CalendarView,
};
