import { ownOutcomes } from '#engine/lint/survey/outcomes';
import type { TemplateNode } from '#schema/template';
import { NEGATIVE_OUTCOMES, SKIPPED } from '#schema/vocabulary';
import type { Point, Size } from '../layout/box.ts';

/** A way out of a step: where arrows of one outcome begin. */
export type Port = { outcome: string; side: 'right' | 'bottom'; at: Point };

/** Where arrows arrive: at the left; those that go back, from underneath. */
export const IN_PORT = 'in';
export const BACK_PORT = 'back';
const BACK_AT = 32;
const FIRST_BELOW = 72;

/**
 * The ways out of a step, where they stand on its card: what it is for at the right, what went otherwise (no, too late,
 * side paths) underneath. An outcome that arrows name and the step does not know stands underneath, to be mended.
 */
export function portsOf(node: TemplateNode, size: Size, wired: ReadonlySet<string> = new Set()): Port[] {
  const own = ownOutcomes(node);
  const isNegative = (outcome: string) => (NEGATIVE_OUTCOMES as readonly string[]).includes(outcome);
  const right = own.filter((outcome) => !isNegative(outcome));
  const sides = (node.boundaries ?? []).map(({ outcome }) => outcome);
  const skipped = node.when === undefined ? [] : [SKIPPED];
  const below = [...new Set([...own.filter(isNegative), ...sides, ...skipped, ...wired])].filter(
    (outcome) => !right.includes(outcome),
  );
  return [
    ...right.map((outcome, place): Port => ({ outcome, side: 'right', at: atRight(size, place, right.length) })),
    ...below.map((outcome, place): Port => ({ outcome, side: 'bottom', at: underneath(size, place, below.length) })),
  ];
}

function atRight({ width, height }: Size, place: number, count: number): Point {
  return { x: width, y: Math.round((height * (place + 1)) / (count + 1)) };
}

function underneath({ width, height }: Size, place: number, count: number): Point {
  const room = width - FIRST_BELOW - 16;
  return { x: Math.round(FIRST_BELOW + (room * (place + 1)) / (count + 1)), y: height };
}

/** Where arrows arrive on a card. */
export function arrival({ height }: Size, isBack: boolean): Point {
  return isBack ? { x: BACK_AT, y: height } : { x: 0, y: height / 2 };
}
