/** The name of a card in the page. */
export function cardId(step: string): string {
  return `canvas-step-${step}`;
}
