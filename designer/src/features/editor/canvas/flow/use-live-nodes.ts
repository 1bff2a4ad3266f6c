import { useReducedMotion } from '@mantine/hooks';
import { useCallback, useLayoutEffect, useRef, useState } from 'react';
import type { Point } from '../layout/box.ts';
import { useDesk } from './desk.ts';
import { VIEW_MS } from './look-at.ts';
import { type CanvasNode, reuse } from './nodes.ts';

/** So many cards are moved at once without showing them on their way. */
const MOST_GLIDING = 150;

/**
 * The nodes on the screen: those of the template; while something is dragged, wherever it is held; when all is tidied,
 * on their way from where they were.
 */
export function useLiveNodes(drawn: CanvasNode[]) {
  const [live, setLive] = useState({ drawn, nodes: drawn });
  let now = live;
  if (live.drawn !== drawn) {
    now = { drawn, nodes: reuse(live.nodes, drawn) };
    setLive(now);
  }
  /** Shows some cards elsewhere. */
  const hold = useCallback(
    (places: ReadonlyMap<string, Point>) =>
      setLive((known) => ({
        ...known,
        nodes: known.nodes.map((node): CanvasNode => {
          const position = places.get(node.id);
          return position ? { ...node, position, dragging: true } : node;
        }),
      })),
    [],
  );
  const letGo = useCallback(() => setLive((known) => ({ ...known, nodes: reuse(known.nodes, known.drawn) })), []);
  useGliding(drawn, hold, letGo);
  return { nodes: now.nodes, hold, letGo };
}

function useGliding(drawn: CanvasNode[], hold: (places: ReadonlyMap<string, Point>) => void, letGo: () => void): void {
  const desk = useDesk();
  const still = useReducedMotion();
  const last = useRef(drawn);
  useLayoutEffect(() => {
    const before = new Map(last.current.map(({ id, position }) => [id, position]));
    last.current = drawn;
    if (!desk.state().isGliding) return;
    desk.set({ isGliding: false });
    const moved = drawn.filter(({ id, position: { x, y } }) => {
      const from = before.get(id);
      return from !== undefined && (from.x !== x || from.y !== y);
    });
    if (still || moved.length === 0 || moved.length > MOST_GLIDING) return;
    const start = performance.now();
    let frame = 0;
    const show = (part: number) =>
      hold(
        new Map(
          moved.map(({ id, position }) => {
            const from = before.get(id) ?? position;
            return [id, { x: between(from.x, position.x, part), y: between(from.y, position.y, part) }];
          }),
        ),
      );
    const step = (now: number) => {
      const part = Math.min(1, (now - start) / VIEW_MS);
      if (part === 1) return letGo();
      show(part);
      frame = requestAnimationFrame(step);
    };
    show(0);
    frame = requestAnimationFrame(step);
    return () => cancelAnimationFrame(frame);
  }, [drawn, desk, still, hold, letGo]);
}

/** Fast at first, slow at the end. */
function between(from: number, to: number, part: number): number {
  return from + (to - from) * (1 - (1 - part) ** 3);
}
