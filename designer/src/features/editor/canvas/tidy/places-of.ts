import type { ElkNode } from 'elkjs/lib/elk-api';
import type { Spot } from '#engine/authoring/changes/place-steps';
import type { Template } from '#schema/template';
import { GRID } from '../layout/sizes.ts';
import { partId } from './elk-graph.ts';
import { pack } from './pack.ts';

/** The places that were worked out, within each phase and group, on its grid; only those that differ from now. */
export function placesOf(template: Template, laid: ElkNode): Map<string, Spot> {
  const parts = new Map((laid.children ?? []).map((part) => [part.id, part]));
  const spots = new Map<string, Spot>();
  for (const { id: phase } of template.phases) {
    const own: ElkNode[] = [];
    for (let part = parts.get(partId(phase, 0)); part; part = parts.get(partId(phase, own.length))) own.push(part);
    const corners = pack(own.map(({ width = 0, height = 0 }) => ({ width, height })));
    own.forEach((part, at) => collect(part, corners[at] ?? { x: 0, y: 0 }));
  }
  return new Map(
    [...spots].filter(([id, { x, y }]) => {
      const stored = template.layout?.[id];
      return stored === undefined || stored.x !== x || stored.y !== y;
    }),
  );

  function collect({ children = [] }: ElkNode, corner: Spot): void {
    const [left, top] = [Math.min(...children.map(({ x = 0 }) => x)), Math.min(...children.map(({ y = 0 }) => y))];
    for (const child of children) {
      spots.set(child.id, {
        x: onGrid(corner.x + (child.x ?? 0) - left),
        y: onGrid(corner.y + (child.y ?? 0) - top),
      });
      // Inside a group, places count from its own first step.
      if (child.children) collect(child, { x: 0, y: 0 });
    }
  }
}

function onGrid(value: number): number {
  return Math.round(value / GRID) * GRID;
}
