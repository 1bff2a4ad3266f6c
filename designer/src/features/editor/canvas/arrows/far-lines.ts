import { type CanvasNode, isStepNode, type StepNode } from '../flow/nodes.ts';
import type { ArrowEdge } from './edges.ts';
import { arrowPath } from './path.ts';

/** How an arrow is drawn from far away. */
type Look = { isSide: boolean; isBack: boolean; hasFault: boolean; mark: string | undefined };
/** All arrows of one look, as one line. */
export type FarLine = { look: Look; path: string };

/** The arrows of what is dragged apart from those that stay. */
export function partedBy(edges: readonly ArrowEdge[], held: ReadonlySet<string>) {
  const isHeld = ({ source, target }: ArrowEdge) => held.has(source) || held.has(target);
  return { still: edges.filter((edge) => !isHeld(edge)), moving: edges.filter(isHeld) };
}

/** Arrows as a few long lines, by their look. */
export function farLines(edges: readonly ArrowEdge[], nodes: readonly CanvasNode[]): Map<string, FarLine> {
  const ends = new Set(edges.flatMap(({ source, target }) => [source, target]));
  const byId = new Map<string, StepNode>();
  for (const node of nodes) if (ends.has(node.id) && isStepNode(node)) byId.set(node.id, node);
  const lines = new Map<string, FarLine>();
  for (const edge of edges) {
    const path = pathOf(edge, byId);
    if (path === null) continue;
    const { isSide = false, hasFault = false, lane = null, mark } = edge.data ?? {};
    const look = { isSide, isBack: lane !== null, hasFault, mark: mark?.look };
    const key = Object.values(look).join();
    const known = lines.get(key);
    lines.set(key, { look, path: known === undefined ? path : `${known.path} ${path}` });
  }
  return lines;
}

function pathOf({ source, sourceHandle, target, targetHandle, data }: ArrowEdge, byId: ReadonlyMap<string, StepNode>) {
  const [one, other] = [byId.get(source), byId.get(target)];
  const out = one?.handles?.find(({ id, type }) => type === 'source' && id === sourceHandle);
  const into = other?.handles?.find(({ id, type }) => type === 'target' && id === targetHandle);
  if (!one || !other || !out || !into) return null;
  const from = { x: one.position.x + out.x, y: one.position.y + out.y };
  const to = { x: other.position.x + into.x, y: other.position.y + into.y };
  const lane = data?.lane ?? null;
  return arrowPath({ from, fromSide: out.position, to }, lane === null ? null : from.y + lane).path;
}
