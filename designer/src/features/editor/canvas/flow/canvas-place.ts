/** The names in the page of the drawing, and of what may be put on it. */
export const CANVAS = 'canvas';
export const PALETTE = 'canvas-palette';

/** Takes whoever uses keys to what may be added: a letter adds at once. */
export function goToPalette(): void {
  document.querySelector<HTMLElement>(`#${PALETTE} [tabindex="0"]`)?.focus();
}
