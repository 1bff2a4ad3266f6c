import type { EdgeMouseHandler } from '@xyflow/react';
import { useMemo } from 'react';
import type { ArrowEdge } from '../arrows/edges.ts';
import { type Desk, useDesk } from './desk.ts';

/** The pointer may cross from an arrow to its buttons. */
const GRACE_MS = 250;

/** Keeps the arrow under the pointer, so that its buttons are there. */
export function useHotArrow() {
  const desk = useDesk();
  return useMemo(() => {
    const { enter, leave } = hotArrow(desk);
    const onEdgeMouseEnter: EdgeMouseHandler<ArrowEdge> = (_event, { id }) => enter(id);
    return { onEdgeMouseEnter, onEdgeMouseLeave: leave };
  }, [desk]);
}

const timers = new WeakMap<Desk, ReturnType<typeof setTimeout>>();

export function hotArrow(desk: Desk) {
  return {
    enter: (id: string): void => {
      clearTimeout(timers.get(desk));
      desk.set({ hot: id });
    },
    leave: (): void => {
      clearTimeout(timers.get(desk));
      timers.set(
        desk,
        setTimeout(() => desk.set({ hot: null }), GRACE_MS),
      );
    },
  };
}
