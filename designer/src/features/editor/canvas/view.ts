import type { View } from '../frame/views.ts';

/** The template as a drawing. */
export const view: View = {
  path: '',
  icon: 'canvas',
  words: 'canvas.name',
  order: 0,
  load: async () => (await import('./canvas-view.tsx')).CanvasView,
};
