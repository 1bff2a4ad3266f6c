import type { Edge, TemplateNode } from '#schema/template';
import type { Box, Point, Size } from './box.ts';
import { layered, placeBeside } from './layered.ts';

/** Farther from the beginning of its phase no drawing begins: what stands there was drawn on one sheet for all phases. */
export const FARTHEST = 320;

type Asked = {
  members: readonly TemplateNode[];
  sizes: ReadonlyMap<string, Size>;
  stored: Readonly<Record<string, Point>>;
  edges: readonly Edge[];
  /** A group always lies close around its steps; a phase leaves them some room. */
  isGroup: boolean;
};

/** Where the steps of one scope stand within it: as stored, or worked out for those that nobody placed. */
export function placesIn({ members, sizes, stored, edges, isGroup }: Asked): Map<string, Point> {
  const links = edges.filter(({ back }) => back !== true);
  const known = members.filter(({ id }) => Object.hasOwn(stored, id));
  const size = (id: string): Size => sizes.get(id) ?? { width: 0, height: 0 };
  if (known.length === 0)
    return layered(
      members.map(({ id }) => ({ id, size: size(id) })),
      links,
    );
  const points = known.map(({ id }) => stored[id] ?? { x: 0, y: 0 });
  const from = {
    x: beginning(
      points.map(({ x }) => x),
      isGroup,
    ),
    y: beginning(
      points.map(({ y }) => y),
      isGroup,
    ),
  };
  const placed = new Map<string, Box>();
  known.forEach(({ id }, at) => {
    const { x, y } = points[at] ?? { x: 0, y: 0 };
    placed.set(id, { x: x - from.x, y: y - from.y, ...size(id) });
  });
  for (const { id } of members)
    if (!placed.has(id)) {
      const own = size(id);
      placed.set(id, { ...placeBeside({ id, size: own }, links, placed), ...own });
    }
  return new Map([...placed].map(([id, { x, y }]) => [id, { x, y }]));
}

function beginning(along: readonly number[], isGroup: boolean): number {
  const least = Math.min(...along);
  return isGroup || least > FARTHEST || least < 0 ? least : 0;
}
