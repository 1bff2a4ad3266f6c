import { describe, expect, it } from '@jest/globals';
import { shippedTemplate } from '#tests/support/shipped-templates';
import { edgesOf } from '../../../../designer/src/features/editor/canvas/arrows/edges.ts';
import { farLines, partedBy } from '../../../../designer/src/features/editor/canvas/arrows/far-lines.ts';
import { NO_FAULTS } from '../../../../designer/src/features/editor/canvas/flow/faults.ts';
import { smallestZoom } from '../../../../designer/src/features/editor/canvas/flow/first-view.ts';
import { nodesOf } from '../../../../designer/src/features/editor/canvas/flow/nodes.ts';
import type { DrawingWords } from '../../../../designer/src/features/editor/canvas/flow/use-drawing-words.ts';
import { arrange } from '../../../../designer/src/features/editor/canvas/layout/arrange.ts';
import { NO_MARKS } from '../../../../designer/src/features/editor/canvas/marks/marks.ts';
import { SHIPPED } from './drawings.ts';

const NOBODY: ReadonlySet<string> = new Set();
const NO_WORDS = { kind: '', title: '', who: '', when: '', series: '', date: '', isShifted: false, dates: [], more: 0 };
/** A drawing on which nothing is written. */
const SILENT: DrawingWords = {
  card: () => ({ words: NO_WORDS, whole: '', faults: NO_FAULTS }),
  band: () => ({ title: '', planned: '' }),
  arrow: () => ({ words: '', aria: '' }),
  isFaulty: () => false,
};

function drawn(name: (typeof SHIPPED)[number]) {
  const template = shippedTemplate(name);
  const arranged = arrange(template);
  const edges = edgesOf(template, arranged, SILENT, { selected: NOBODY, marks: NO_MARKS.arrows });
  const told = {
    ...{ words: SILENT, arrows: new Map(), selected: NOBODY, selectedPhases: NOBODY },
    ...{ marks: NO_MARKS, ways: new Map() },
  };
  return { template, arranged, edges, nodes: nodesOf(template, arranged, told) };
}

const arrowsIn = (lines: ReturnType<typeof farLines>) =>
  [...lines.values()].map(({ path }) => (path.match(/M/g) ?? []).length).reduce((sum, count) => sum + count, 0);

describe('the arrows of a drawing from far away', () => {
  it.each(SHIPPED)('are all there, those of %s too that hang on a card which is dragged', (name) => {
    const { edges, nodes, template } = drawn(name);
    expect(arrowsIn(farLines(edges, nodes))).toBe(template.edges.length);
    const held = new Set([template.edges[0]?.from ?? '']);
    const { still, moving } = partedBy(edges, held);
    expect(moving.length).toBeGreaterThan(0);
    expect(arrowsIn(farLines(still, nodes)) + arrowsIn(farLines(moving, nodes))).toBe(template.edges.length);
  });

  it('can be looked at from as far as it takes to see all of a drawing', () => {
    const { arranged } = drawn('mulhouse-csm');
    const [width, height] = [24_000, 9_000];
    const wide = new Map([['preparation', { x: 0, y: 0, width, height }]]);
    expect(width * smallestZoom({ ...arranged, bands: wide })).toBeLessThanOrEqual(390);
    expect(smallestZoom(arranged)).toBeLessThanOrEqual(0.1);
  });
});
