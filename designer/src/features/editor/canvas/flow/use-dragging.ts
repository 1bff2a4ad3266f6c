import { type NodeChange, type OnNodeDrag, useReactFlow } from '@xyflow/react';
import { useCallback, useMemo, useRef } from 'react';
import { insideOf, type ScopeRef, scopeKey } from '#engine/authoring/scope-of';
import type { CanvasActs } from '../acts/use-canvas-acts.ts';
import { type Box, centreOf, type Point } from '../layout/box.ts';
import { snap } from '../layout/snap.ts';
import { arrowUnder } from './arrow-under.ts';
import { type Desk, NO_GUIDES, useDesk } from './desk.ts';
import type { CanvasNode } from './nodes.ts';
import { pointOf } from './point-of.ts';
import { scopeUnder } from './scope-under.ts';
import type { Drawing } from './use-drawing.ts';
import { useEdgePan } from './use-edge-pan.ts';

type Held = {
  /** The card that is held. */
  id: string;
  /** Those that go with it. */
  ids: readonly string[];
  /** What is inside of them. */
  inside: ReadonlySet<string>;
  /** All of these: nothing is put into what is moved itself. */
  left: ReadonlySet<string>;
  /** Where the hand has brought the one that is held, before it is lined up with others. */
  at: Point | null;
  /** Where they are now. */
  places: Map<string, Point>;
  under: ScopeRef | null;
};
type Given = {
  drawing: Drawing;
  acts: CanvasActs;
  hold: (places: ReadonlyMap<string, Point>) => void;
  letGo: () => void;
};

/**
 * Cards dragged about: in line with others or on the grid, with the phase or group they would come into lit. A step
 * without arrows that is dropped on an arrow goes into the middle of it.
 */
export function useDragging({ drawing, acts, hold, letGo }: Given) {
  const desk = useDesk();
  const flow = useReactFlow();
  const edgePan = useEdgePan();
  const held = useRef<Held | null>(null);
  const { template, arranged } = drawing;

  const show = useCallback(
    (now: Held, at: Point) => {
      const box = arranged.steps.get(now.id);
      if (!box) return;
      now.at = at;
      now.under = scopeUnder(arranged, centreOf({ ...box, ...at }), now.left);
      const { shift, guides } = snapped(drawing, now, { ...box, ...at });
      now.places = placesOf(drawing, now, { x: at.x + shift.x - box.x, y: at.y + shift.y - box.y });
      const home = arranged.scopes.homeOf(now.id);
      const target = now.under === null || scopeKey(now.under) === home ? null : scopeKey(now.under);
      desk.set({ guides: guides.length === 0 ? NO_GUIDES : guides, target });
      hold(now.places);
    },
    [drawing, arranged, desk, hold],
  );
  const move = useCallback(
    (changes: readonly NodeChange<CanvasNode>[]) => {
      const now = held.current;
      if (!now) return;
      // The last change says once more where the pointer was last seen: the drawing may have moved since.
      for (const change of changes)
        if (change.type === 'position' && change.id === now.id && change.dragging === true && change.position)
          show(now, change.position);
    },
    [show],
  );

  const handlers = useMemo(() => {
    // What is held stays under the pointer while the drawing moves.
    const follow = ({ x, y }: Point) => {
      const now = held.current;
      const { zoom } = flow.getViewport();
      if (now?.at) show(now, { x: now.at.x - x / zoom, y: now.at.y - y / zoom });
    };
    const start: OnNodeDrag<CanvasNode> = (event, node, nodes) => {
      const ids = nodes.map(({ id }) => id);
      const inside = insideOf(template, ids);
      const left = new Set([...ids, ...inside]);
      held.current = { id: node.id, ids, inside, left, at: null, places: new Map(), under: null };
      desk.set({ isHolding: true });
      edgePan.begin(event, { onPan: follow });
    };
    const drag: OnNodeDrag<CanvasNode> = (event, node, nodes) => {
      const isAlone = nodes.length === 1 && !template.edges.some(({ from, to }) => from === node.id || to === node.id);
      desk.set({ onArrow: isAlone ? arrowUnder(pointOf(event)) : null });
    };
    const stop: OnNodeDrag<CanvasNode> = () => {
      const now = held.current;
      const arrow = desk.state().onArrow;
      held.current = null;
      edgePan.end();
      calm(desk);
      if (now && now.places.size > 0) {
        const moved = new Map([...now.places].filter(([id]) => now.ids.includes(id) && !now.inside.has(id)));
        const isElsewhere =
          now.under !== null && now.ids.some((id) => arranged.scopes.homeOf(id) !== scopeKey(now.under));
        if (arrow !== null) acts.insert(now.id, arrow, moved);
        else acts.move(moved, isElsewhere ? now.under : null);
      }
      letGo();
    };
    return { onNodeDragStart: start, onNodeDrag: drag, onNodeDragStop: stop };
  }, [template, arranged, desk, acts, letGo, flow, edgePan, show]);

  return { move, handlers };
}

function calm(desk: Desk): void {
  desk.set({ guides: NO_GUIDES, target: null, onArrow: null, isHolding: false });
}

function snapped({ arranged }: Drawing, now: Held, box: Box) {
  const scope = now.under === null ? '' : scopeKey(now.under);
  const origin = arranged.origins.get(scope) ?? { x: 0, y: 0 };
  const others = (arranged.scopes.members.get(scope) ?? []).flatMap(({ id }) =>
    now.ids.includes(id) ? [] : (arranged.steps.get(id) ?? []),
  );
  const { at, guides } = snap(box, others, origin);
  return { shift: { x: at.x - box.x, y: at.y - box.y }, guides };
}

/** Everything that moves, moved by as much. */
function placesOf({ arranged }: Drawing, { ids, inside }: Held, by: Point): Map<string, Point> {
  const places = new Map<string, Point>();
  for (const id of [...ids, ...inside]) {
    const box = arranged.steps.get(id);
    if (box) places.set(id, { x: box.x + by.x, y: box.y + by.y });
  }
  return places;
}
