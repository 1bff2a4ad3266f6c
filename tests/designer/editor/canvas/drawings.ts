import fc from 'fast-check';
import { applyEdits } from '#engine/authoring/apply-edits';
import type { Template } from '#schema/template';
import { anyAction } from '#tests/support/authoring-actions';
import { shippedTemplate } from '#tests/support/shipped-templates';
import { diceOf } from '#tests/support/spec-play';
import type { Arranged } from '../../../../designer/src/features/editor/canvas/layout/arrange.ts';
import type { Box } from '../../../../designer/src/features/editor/canvas/layout/box.ts';

export const SHIPPED = ['mulhouse-csm', 'alsace-csm-personne', 'equipe-pluridisciplinaire', 'microcredit'] as const;

/** A programme as it is shipped, and how somebody has worked on it; without places, or with those it came with. */
export type Work = { name: (typeof SHIPPED)[number]; seed: number; actions: number; isPlaced: boolean };

export const works: fc.Arbitrary<Work> = fc.record({
  name: fc.constantFrom(...SHIPPED),
  seed: fc.nat(),
  actions: fc.nat(25),
  isPlaced: fc.boolean(),
});

export function workedOn({ name, seed, actions, isPlaced }: Work): Template {
  const dice = diceOf(seed);
  const { layout, ...unplaced } = shippedTemplate(name);
  let now: Template = isPlaced && layout ? { ...unplaced, layout } : unplaced;
  for (let n = 0; n < actions; n += 1) now = applyEdits(now, anyAction(now, dice));
  return now;
}

export function boxOf(boxes: ReadonlyMap<string, Box>, id: string): Box {
  const box = boxes.get(id);
  if (!box) throw new Error(`${id} is not drawn`);
  return box;
}

export function isInside(inner: Box, outer: Box): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}

/** Where the steps of one scope stand to each other. */
export function shapeOf({ steps, scopes }: Arranged, scope: string): Record<string, { x: number; y: number }> {
  const members = (scopes.members.get(scope) ?? []).map(({ id }) => [id, boxOf(steps, id)] as const);
  const left = Math.min(...members.map(([, { x }]) => x));
  const top = Math.min(...members.map(([, { y }]) => y));
  return Object.fromEntries(members.map(([id, { x, y }]) => [id, { x: x - left, y: y - top }]));
}
