import { describe, expect, it } from '@jest/globals';
import { edgesMeant, NO_EDGES, panBy } from '../../../../designer/src/features/editor/canvas/flow/edge-pan.ts';
import type { Point } from '../../../../designer/src/features/editor/canvas/layout/box.ts';

const PANE = { x: 200, y: 100, width: 900, height: 600 };

/** By how much the drawing moves once a line was drawn along some points. */
function moves(...way: [Point, ...Point[]]): Point {
  const [began, ...next] = way;
  const edges = next.reduce((meant, point) => edgesMeant(meant, PANE, began, point), NO_EDGES);
  return panBy(edges, PANE, way.at(-1) ?? began);
}

describe('a line that is drawn to an edge of the canvas', () => {
  it('takes the drawing along: what lies beyond comes to the pointer, the faster the nearer to the edge', () => {
    const far = moves({ x: 600, y: 400 }, { x: 1_070, y: 400 });
    const near = moves({ x: 600, y: 400 }, { x: 1_095, y: 400 });
    expect(far.x).toBeLessThan(0);
    expect(near.x).toBeLessThan(far.x);
    expect(far.y).toBe(0);
    expect(moves({ x: 600, y: 400 }, { x: 600, y: 105 }).y).toBeGreaterThan(0);
  });

  it('leaves the drawing where it is when it only begins there: what one aims at does not run away', () => {
    expect(moves({ x: 1_090, y: 690 }, { x: 1_080, y: 680 }, { x: 1_072, y: 671 })).toEqual({ x: 0, y: 0 });
    expect(moves({ x: 1_090, y: 690 }, { x: 700, y: 400 })).toEqual({ x: 0, y: 0 });
  });

  it('takes the drawing along all the same when it turns back to that edge, or comes nearer to it', () => {
    expect(moves({ x: 1_090, y: 400 }, { x: 700, y: 400 }, { x: 1_090, y: 400 }).x).toBeLessThan(0);
    expect(moves({ x: 1_075, y: 400 }, { x: 1_095, y: 400 }).x).toBeLessThan(0);
  });

  it('goes no faster beyond the edge than at it', () => {
    expect(moves({ x: 600, y: 400 }, { x: 5_000, y: 400 })).toEqual(moves({ x: 600, y: 400 }, { x: 1_100, y: 400 }));
  });
});
