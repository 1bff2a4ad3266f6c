import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { shippedTemplate } from '#tests/support/shipped-templates';
import { clearOfBars } from '../../../../designer/src/features/editor/canvas/flow/clear-of-bars.ts';
import { firstView } from '../../../../designer/src/features/editor/canvas/flow/first-view.ts';
import { inksOf, pathOf, viewOf } from '../../../../designer/src/features/editor/canvas/flow/map-shapes.ts';
import type { CanvasNode } from '../../../../designer/src/features/editor/canvas/flow/nodes.ts';
import { arrange } from '../../../../designer/src/features/editor/canvas/layout/arrange.ts';
import { SHIPPED } from './drawings.ts';

const PHONE = { width: 390, isNarrow: true };
const DESK = { width: 920, isNarrow: false };
const READ = 0.85;

describe('the first view of a drawing', () => {
  it.each(SHIPPED)('shows all of the width of %s on a telephone', (name) => {
    const arranged = arrange(shippedTemplate(name));
    const { x, zoom } = firstView(arranged, PHONE);
    for (const band of arranged.bands.values()) expect(x + band.width * zoom).toBeLessThanOrEqual(PHONE.width);
  });

  it.each(SHIPPED)('is as near as cards of %s are read at a desk', (name) => {
    expect(firstView(arrange(shippedTemplate(name)), DESK).zoom).toBeGreaterThanOrEqual(READ);
  });

  it('keeps the numbers of phases readable on a telephone, however wide a drawing is', () => {
    const arranged = arrange(shippedTemplate('mulhouse-csm'));
    const bands = new Map([['preparation', { x: 0, y: 0, width: 40_000, height: 200 }]]);
    expect(firstView({ ...arranged, bands }, PHONE).zoom).toBeGreaterThan(0.1);
  });
});

describe('a drawing looked at as a whole', () => {
  const size = fc.record({ width: fc.integer({ min: 200, max: 9_000 }), height: fc.integer({ min: 100, max: 9_000 }) });
  const pane = fc.record({ width: fc.integer({ min: 320, max: 1_800 }), height: fc.integer({ min: 320, max: 1_000 }) });

  it('lies clear of the bar and of the map, at its right or under it', () => {
    fc.assert(
      fc.property(size, pane, (drawing, room) => {
        const { right, bottom } = clearOfBars(drawing, room, true);
        const [beside, under] = [Number.parseInt(right, 10), Number.parseInt(bottom, 10)];
        expect(under).toBeGreaterThanOrEqual(54);
        expect(beside >= 148 || under >= 112).toBe(true);
      }),
    );
  });

  it('gives the map no room where there is none', () => {
    expect(clearOfBars({ width: 900, height: 2_000 }, { width: 390, height: 480 }, false).right).toBe('24px');
  });
});

describe('the map of a drawing', () => {
  const box = { width: 192, height: 80 };
  const band = (kind: string) => ({ id: kind, type: 'band', position: { x: 0, y: 0 }, ...box, data: { kind } });
  const step = (id: string, selected: boolean) => ({
    ...{ id, type: 'step', position: { x: 10, y: 20 }, ...box },
    ...{ selected, data: { phaseKind: 'launch' } },
  });
  const nodes = [band('launch'), step('a', false), step('b', false), step('c', true)] as unknown as CanvasNode[];

  it('is one line for each colour, with what is selected in its own', () => {
    const inks = inksOf(nodes);
    expect([...inks.values()].map((boxes) => boxes.length)).toEqual([1, 2, 1]);
    expect([...inks.keys()][2]).toBe('var(--tr-primary)');
    expect(pathOf([{ x: 10, y: 20, ...box }])).toBe('M10 20h192v80h-192z');
  });

  it('shows what is in view where it is, whatever the zoom', () => {
    expect(viewOf([-100, -50, 0.5], { width: 800, height: 600 })).toEqual({
      x: 200,
      y: 100,
      width: 1_600,
      height: 1_200,
    });
  });
});
