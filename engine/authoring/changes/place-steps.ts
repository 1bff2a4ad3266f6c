import type { Edit } from '../edit.ts';

/** Where a card stands within its phase or its group, in pixels. It means nothing for the contract. */
export type Spot = { x: number; y: number };

export function placeStep(id: string, { x, y }: Spot): Edit[] {
  return [{ op: 'set', path: ['layout', id], value: { x: Math.round(x), y: Math.round(y) } }];
}

/** Moves cards; nothing of the rules changes. */
export function placeSteps(spots: ReadonlyMap<string, Spot>): Edit[] {
  return [...spots].flatMap(([id, spot]) => placeStep(id, spot));
}
