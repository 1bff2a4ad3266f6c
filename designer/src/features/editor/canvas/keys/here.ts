import { CANVAS } from '../flow/canvas-place.ts';

/** Whether the keys are meant for the drawing: the focus is in it, or nowhere. */
export function isOnCanvas(): boolean {
  const here = document.activeElement;
  return here === null || here === document.body || here.closest(`#${CANVAS}`) !== null;
}

/** Whether the focus is on a card or an arrow, not on a button beside it that Enter would press. */
export function isOnCard(): boolean {
  const here = document.activeElement;
  return isOnCanvas() && (here === document.body || here?.matches('[data-step], [data-arrow]') === true);
}
