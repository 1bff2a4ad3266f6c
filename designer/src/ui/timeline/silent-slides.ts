const TOLD = ['transitionrun', 'transitionstart', 'transitionend', 'transitioncancel'];

/**
 * Each mark of a drawing tells the page that it begins to slide, slides, and has come to rest. Nobody asks, and hearing
 * of fifty of them costs a slow processor as much as drawing them does: what slides in a drawing is silent.
 */
export function silenceSlides(): void {
  for (const type of TOLD) addEventListener(type, silence, true);
}

function silence(event: Event): void {
  if (event.target instanceof SVGElement) event.stopPropagation();
}
