import { describe, expect, it } from '@jest/globals';
import type { Template, TemplateNode } from '#schema/template';
import { holds } from '#tests/support/spec-properties';
import { phaseWays } from '../../../../designer/src/features/editor/canvas/arrows/phase-ways.ts';
import { type Arranged, arrange } from '../../../../designer/src/features/editor/canvas/layout/arrange.ts';
import { newTemplate } from '../../../../designer/src/features/editor/new-things.ts';
import { boxOf, workedOn, works } from './drawings.ts';

/** The corners of a line; the roundings between them left out. */
function cornersOf(path: string): { x: number; y: number }[] {
  const numbers = [...path.matchAll(/([MLQ]) ([-\d.]+) ([-\d.]+)/g)];
  return numbers.map(([, , x, y]) => ({ x: Number(x), y: Number(y) }));
}

/** The cards that a line runs through, apart from those it begins or ends at. */
function crossed(path: string, { steps, origins }: Arranged): string[] {
  const corners = cornersOf(path);
  const ends = [corners[0], corners.at(-1)];
  return [...steps].flatMap(([id, { x, y, width, height }]) => {
    // An open group is room, not a card; its steps are looked at themselves.
    if (origins.has(`g:${id}`)) return [];
    const isEnd = ends.some((end) => end && end.x >= x && end.x <= x + width && end.y >= y && end.y <= y + height);
    const runsThrough = corners.slice(1).some((to, at) => {
      const from = corners[at] ?? to;
      return (
        Math.max(from.x, to.x) > x + 1 &&
        Math.min(from.x, to.x) < x + width - 1 &&
        Math.max(from.y, to.y) > y + 1 &&
        Math.min(from.y, to.y) < y + height - 1
      );
    });
    return runsThrough && !isEnd ? [id] : [];
  });
}

const task = (id: string, phase: string): TemplateNode => ({ id, kind: 'task', phase, title: { fr: id } });

function drawn(nodes: TemplateNode[], edges: Template['edges'] = []) {
  const template = { ...newTemplate(), nodes, edges };
  const arranged = arrange(template);
  return { arranged, ways: phaseWays(template, arranged) };
}

describe('the ways from one phase to the next', () => {
  it('lead from the last step of a phase to the first one of the next, as the order of the phases says', () => {
    const { arranged, ways } = drawn(
      [task('ecouter', 'preparation'), task('choisir', 'preparation'), task('signer', 'launch')],
      [{ id: 'e1', from: 'ecouter', to: 'choisir' }],
    );
    const [way, ...others] = ways.get('launch') ?? [];
    const [from, to] = [boxOf(arranged.steps, 'choisir'), boxOf(arranged.steps, 'signer')];
    const corners = cornersOf(way?.path ?? '');
    expect(others).toEqual([]);
    expect(corners[0]?.y).toBe(from.y + from.height);
    expect(corners[0]?.x).toBeGreaterThan(from.x);
    expect(way?.head).toEqual({ x: to.x, y: to.y + to.height / 2, points: 'right' });
  });

  it('leave from what keeps the phase open: not from a message that follows, nor from a step that only leads back', () => {
    const told: TemplateNode = { id: 'prevenir', kind: 'notice', phase: 'preparation', title: { fr: 'Prévenir' } };
    const { arranged, ways } = drawn(
      [task('ecouter', 'preparation'), task('reprendre', 'preparation'), told, task('signer', 'launch')],
      [
        { id: 'e1', from: 'ecouter', to: 'prevenir' },
        { id: 'e2', from: 'ecouter', outcome: 'declined', to: 'reprendre' },
        { id: 'e3', from: 'reprendre', to: 'ecouter', back: true, maxTimes: 2 },
      ],
    );
    // "Écouter" leads to "reprendre", which holds the phase too, but only to come back.
    expect(ways.get('launch')).toHaveLength(1);
    const [corner] = cornersOf(ways.get('launch')?.[0]?.path ?? '');
    const listened = boxOf(arranged.steps, 'ecouter');
    expect(corner?.x).toBeGreaterThanOrEqual(listened.x);
    expect(corner?.x).toBeLessThanOrEqual(listened.x + listened.width);
  });

  it('arrive at the band as a whole where many steps begin together', () => {
    const first = ['a', 'b', 'c', 'd'].map((id) => task(id, 'launch'));
    const { arranged, ways } = drawn([task('ecouter', 'preparation'), ...first]);
    expect(ways.get('launch')?.map(({ head }) => [head.points, head.y])).toEqual([
      ['down', boxOf(arranged.bands, 'launch').y],
    ]);
  });

  it('join bands without steps too, and nothing leads to a phase that runs beside the others', () => {
    const { ways } = drawn([]);
    expect([...ways.keys()]).toEqual(['launch', 'realisation', 'conclusion']);
    expect([...ways.values()].map((lines) => lines.length)).toEqual([1, 1, 1]);
  });

  holds('run over no card', 15, works, (work) => {
    const template = workedOn(work);
    const arranged = arrange(template);
    for (const lines of phaseWays(template, arranged).values())
      for (const { path } of lines) expect(crossed(path, arranged)).toEqual([]);
  });
});
