import type { View } from '../frame/views.ts';

/** The template as a drawing. */
export const view: View = {
  path: '',
  icon: 'canvas',
  words: 'editor.view.canvas',
  order: 0,
  isForReading: true,
  load: async () => (await import('./canvas-view.tsx')).CanvasView,
};
