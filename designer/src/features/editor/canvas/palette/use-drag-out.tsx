import { useReactFlow } from '@xyflow/react';
import { type PointerEvent as ReactPointerEvent, useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { scopeKey } from '#engine/authoring/scope-of';
import type { StepKind } from '#schema/vocabulary';
import { useWords } from '../../../../locales/use-words.ts';
import { Icon } from '../../../../ui/icons.tsx';
import type { CanvasActs } from '../acts/use-canvas-acts.ts';
import { arrowUnder } from '../flow/arrow-under.ts';
import { useDesk } from '../flow/desk.ts';
import { focusCard } from '../flow/focus-card.ts';
import { scopeUnder } from '../flow/scope-under.ts';
import type { Drawing } from '../flow/use-drawing.ts';
import { CARD_SIZE } from '../layout/sizes.ts';
import { onGrid } from '../layout/snap.ts';
import classes from './palette.module.css';

/** Farther than this, a press is a drag. */
const THRESHOLD = 5;
type Held = { kind: StepKind; x: number; y: number };

/** A kind dragged from the palette onto the drawing. A finger scrolls the palette instead, and taps to add. */
export function useDragOut({ drawing, acts }: { drawing: Drawing; acts: CanvasActs }) {
  const { t } = useWords();
  const flow = useReactFlow();
  const desk = useDesk();
  const [held, setHeld] = useState<Held | null>(null);
  const latest = useRef(drawing);
  useEffect(() => {
    latest.current = drawing;
  });

  const drop = ({ kind, x, y }: Held) => {
    const under = document.elementsFromPoint(x, y);
    if (!under.some((element) => element.closest('.react-flow'))) return;
    const arrow = arrowUnder({ x, y });
    const { template, arranged } = latest.current;
    const at = flow.screenToFlowPosition({ x, y }, { snapToGrid: false });
    const scope = scopeUnder(template, arranged, at);
    if (scope === null) return;
    const origin = arranged.origins.get(scopeKey(scope)) ?? { x: 0, y: 0 };
    const point = {
      x: onGrid(at.x - CARD_SIZE.width / 2, origin.x),
      y: onGrid(at.y - CARD_SIZE.height / 2, origin.y),
    };
    const made = acts.add(kind, arrow === null ? { at: 'scope', scope, point } : { at: 'arrow', arrow });
    if (made !== null) focusCard(made);
  };

  const dragOut = (event: ReactPointerEvent, kind: StepKind) => {
    if (event.pointerType === 'touch' || event.button !== 0) return;
    const start = { x: event.clientX, y: event.clientY };
    let isDragging = false;
    const move = ({ clientX: x, clientY: y }: PointerEvent) => {
      isDragging ||= Math.hypot(x - start.x, y - start.y) > THRESHOLD;
      if (!isDragging) return;
      setHeld({ kind, x, y });
      const { template, arranged } = latest.current;
      const under = scopeUnder(template, arranged, flow.screenToFlowPosition({ x, y }, { snapToGrid: false }));
      desk.set({ target: under === null ? null : scopeKey(under), onArrow: arrowUnder({ x, y }) });
    };
    const end = ({ clientX: x, clientY: y, type }: PointerEvent) => {
      stop();
      if (!isDragging) return;
      setHeld(null);
      // The click that follows is the end of the drag.
      window.addEventListener('click', swallow, { capture: true, once: true });
      setTimeout(() => window.removeEventListener('click', swallow, { capture: true }), 0);
      if (type === 'pointerup') drop({ kind, x, y });
    };
    const giveUp = (pressed: KeyboardEvent) => {
      if (pressed.key !== 'Escape') return;
      stop();
      setHeld(null);
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
          <Icon name={held.kind} size={15} /> {t(`canvas.kind.${held.kind}`)}
        </span>,
        document.body,
      )
    : null;
  return { ghost, dragOut };
}

function swallow(event: Event): void {
  event.stopPropagation();
}
