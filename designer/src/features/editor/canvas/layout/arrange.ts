import type { Template } from '#schema/template';
import { around, type Box, type Point, type Size } from './box.ts';
import { lanesOf } from './lanes.ts';
import { placesIn } from './places.ts';
import { type Scopes, scopesOf } from './scopes.ts';
import { BAND, GROUP, sizeOf } from './sizes.ts';

/** A template as it is drawn: everything with its box, in pixels of the drawing at 100 %. */
export type Arranged = {
  /** The band of each phase, those beside the others last. */
  bands: ReadonlyMap<string, Box>;
  /** Every step that is drawn; an open group with the room its steps take. */
  steps: ReadonlyMap<string, Box>;
  /** Where each step stands within its phase or group. */
  places: ReadonlyMap<string, Point>;
  /** Where the places of each scope count from; of those that are open. */
  origins: ReadonlyMap<string, Point>;
  /** How far down each arrow runs that goes back. */
  lanes: ReadonlyMap<string, number>;
  scopes: Scopes;
};

const NONE: ReadonlySet<string> = new Set();
const NOTHING: Size = { width: 0, height: 0 };
/** The word of an arrow that runs under the cards. */
const LANE_ROOM = 4;

/**
 * Draws a template: phases as bands one under the other in their order, those that run beside the others underneath,
 * each as high as what stands in it; groups open in place unless they are folded.
 */
export function arrange(template: Template, folded: ReadonlySet<string> = NONE): Arranged {
  const scopes = scopesOf(template);
  const measured = measure(template, scopes, folded);
  const steps = new Map<string, Box>();
  const origins = new Map<string, Point>();
  const lanes = new Map<string, number>();
  const bands = bandsOf(template, measured);
  for (const [phase, band] of bands) put(`p:${phase}`, { x: band.x + BAND.head, y: band.y + BAND.top });
  return { bands, steps, places: measured.places, origins, lanes, scopes };

  function put(scope: string, origin: Point): void {
    origins.set(scope, origin);
    for (const [id, y] of measured.lanes.get(scope) ?? []) lanes.set(id, origin.y + y);
    for (const { id } of scopes.members.get(scope) ?? []) {
      const place = measured.places.get(id) ?? { x: 0, y: 0 };
      const size = measured.sizes.get(id) ?? { width: 0, height: 0 };
      const at = { x: origin.x + place.x, y: origin.y + place.y };
      steps.set(id, { ...at, ...size });
      if (measured.open.has(id)) put(`g:${id}`, { x: at.x + GROUP.side, y: at.y + GROUP.top });
    }
  }
}

type Measured = {
  sizes: Map<string, Size>;
  places: Map<string, Point>;
  /** The room that the steps of a scope take. */
  extents: Map<string, Size>;
  lanes: Map<string, Map<string, number>>;
  open: Set<string>;
};

function measure(template: Template, scopes: Scopes, folded: ReadonlySet<string>): Measured {
  const measured: Measured = {
    sizes: new Map(),
    places: new Map(),
    extents: new Map(),
    lanes: new Map(),
    open: new Set(),
  };
  const stored = template.layout ?? {};
  const edges = edgesByScope(template, scopes);
  for (const { id } of template.phases) visit(`p:${id}`);
  if (template.phases.length === 0) visit('p:');
  return measured;

  function visit(scope: string): void {
    const members = scopes.members.get(scope) ?? [];
    for (const node of members) {
      const isOpen = node.kind === 'group' && !folded.has(node.id) && scope !== `g:${node.id}`;
      if (isOpen) {
        visit(`g:${node.id}`);
        measured.open.add(node.id);
      }
      measured.sizes.set(node.id, isOpen ? groupSize(measured.extents.get(`g:${node.id}`)) : sizeOf(node));
    }
    const asked = { members, sizes: measured.sizes, stored, edges: edges.get(scope) ?? [] };
    const places = placesIn({ ...asked, isGroup: scope.startsWith('g:') });
    for (const [id, place] of places) measured.places.set(id, place);
    const boxes = new Map([...places].map(([id, place]) => [id, { ...place, ...(measured.sizes.get(id) ?? NOTHING) }]));
    const lanes = lanesOf(edges.get(scope) ?? [], boxes);
    measured.lanes.set(scope, lanes);
    const whole = around([...boxes.values()]);
    const bottom = Math.max(whole ? whole.y + whole.height : 0, ...[...lanes.values()].map((y) => y + LANE_ROOM));
    measured.extents.set(scope, { width: whole ? whole.x + whole.width : 0, height: bottom });
  }
}

function groupSize(inside: Size | undefined): Size {
  const { width, height } = inside ?? { width: 0, height: 0 };
  return {
    width: Math.max(GROUP.minWidth, width + 2 * GROUP.side),
    height: Math.max(GROUP.minHeight, height + GROUP.top + GROUP.bottom),
  };
}

function bandsOf(template: Template, { extents }: Measured): Map<string, Box> {
  const inOrder = [
    ...template.phases.filter(({ beside }) => beside !== true),
    ...template.phases.filter(({ beside }) => beside === true),
  ];
  const width = Math.max(
    BAND.minWidth,
    ...inOrder.map(({ id }) => BAND.head + (extents.get(`p:${id}`)?.width ?? 0) + BAND.side),
  );
  const bands = new Map<string, Box>();
  let y = 0;
  for (const { id } of inOrder) {
    const inside = extents.get(`p:${id}`)?.height ?? 0;
    const height = Math.max(BAND.minHeight, inside + BAND.top + BAND.bottom);
    bands.set(id, { x: 0, y, width, height });
    y += height + BAND.gap;
  }
  return bands;
}

function edgesByScope(template: Template, scopes: Scopes): Map<string, Template['edges']> {
  const byScope = new Map<string, Template['edges']>();
  for (const edge of template.edges) {
    const scope = scopes.homeOf(edge.from);
    const there = byScope.get(scope);
    if (there) there.push(edge);
    else byScope.set(scope, [edge]);
  }
  return byScope;
}
