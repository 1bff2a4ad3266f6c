import { useReactFlow } from '@xyflow/react';
import { type PointerEvent as ReactPointerEvent, useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { scopeKey } from '#engine/authoring/scope-of';
import { Icon } from '../../../../ui/icons.tsx';
import { useEditor } from '../../draft/editor-context.tsx';
import type { InsertPoint } from '../acts/insert-point.ts';
import { arrowUnder } from '../flow/arrow-under.ts';
import { useDesk } from '../flow/desk.ts';
import { focusCard } from '../flow/focus-card.ts';
import { scopeUnder } from '../flow/scope-under.ts';
import type { Drawing } from '../flow/use-drawing.ts';
import type { Point } from '../layout/box.ts';
import { CARD_SIZE } from '../layout/sizes.ts';
import { onGrid } from '../layout/snap.ts';
import classes from './palette.module.css';

/** Farther than this, a press is a drag. */
const THRESHOLD = 5;
/** What is dragged, and how it is put down. */
export type Grabbed = { icon: string; words: string; add: (point: InsertPoint) => string | null };
type Held = Grabbed & Point;

/** Something dragged from the palette onto the drawing. A finger scrolls the palette instead, and taps to add. */
export function useDragOut(drawing: Drawing) {
  const flow = useReactFlow();
  const desk = useDesk();
  const editor = useEditor();
  const [held, setHeld] = useState<Held | null>(null);
  const latest = useRef(drawing);
  useEffect(() => {
    latest.current = drawing;
  });

  const drop = ({ add, x, y }: Held) => {
    const under = document.elementsFromPoint(x, y);
    if (!under.some((element) => element.closest('.react-flow'))) return;
    const arrow = arrowUnder({ x, y });
    const { arranged } = latest.current;
    const at = flow.screenToFlowPosition({ x, y }, { snapToGrid: false });
    const scope = scopeUnder(arranged, at);
    if (scope === null) return;
    const origin = arranged.origins.get(scopeKey(scope)) ?? { x: 0, y: 0 };
    const point = {
      x: onGrid(at.x - CARD_SIZE.width / 2, origin.x),
      y: onGrid(at.y - CARD_SIZE.height / 2, origin.y),
    };
    const made = add(arrow === null ? { at: 'scope', scope, point } : { at: 'arrow', arrow });
    if (made === null) return;
    // Whoever drops a card sees it there: the view stays as it is for the next one.
    desk.set({ chosenHere: editor.state().selection });
    focusCard(made);
  };

  const dragOut = (event: ReactPointerEvent, grabbed: Grabbed) => {
    if (event.pointerType === 'touch' || event.button !== 0) return;
    const start = { x: event.clientX, y: event.clientY };
    let isDragging = false;
    const move = ({ clientX: x, clientY: y }: PointerEvent) => {
      isDragging ||= Math.hypot(x - start.x, y - start.y) > THRESHOLD;
      if (!isDragging) return;
      setHeld({ ...grabbed, x, y });
      desk.set({ isBringing: true });
      const { arranged } = latest.current;
      const under = scopeUnder(arranged, flow.screenToFlowPosition({ x, y }, { snapToGrid: false }));
      desk.set({ target: under === null ? null : scopeKey(under), onArrow: arrowUnder({ x, y }) });
    };
    const end = ({ clientX: x, clientY: y, type }: PointerEvent) => {
      stop();
      if (!isDragging) return;
      setHeld(null);
      // The click that follows is the end of the drag.
      window.addEventListener('click', swallow, { capture: true, once: true });
      setTimeout(() => window.removeEventListener('click', swallow, { capture: true }), 0);
      if (type === 'pointerup') drop({ ...grabbed, x, y });
      desk.set({ isBringing: false });
    };
    const giveUp = (pressed: KeyboardEvent) => {
      if (pressed.key !== 'Escape') return;
      stop();
      setHeld(null);
      desk.set({ isBringing: false });
    };
    const stop = () => {
      desk.set({ target: null, onArrow: null });
      window.removeEventListener('pointermove', move);
      window.removeEventListener('pointerup', end);
      window.removeEventListener('pointercancel', end);
      window.removeEventListener('keydown', giveUp);
    };
    window.addEventListener('pointermove', move);
    window.addEventListener('pointerup', end);
    window.addEventListener('pointercancel', end);
    window.addEventListener('keydown', giveUp);
  };

  const ghost = held
    ? createPortal(
        <span className={classes['ghost']} style={{ left: held.x, top: held.y }}>
          <Icon name={held.icon} size={15} /> {held.words}
        </span>,
        document.body,
      )
    : null;
  return { ghost, dragOut };
}

function swallow(event: Event): void {
  event.stopPropagation();
}
