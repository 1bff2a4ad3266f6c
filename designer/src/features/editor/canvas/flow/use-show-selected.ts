import { useEffect, useRef } from 'react';
import { stepOf } from '#engine/authoring/arrows';
import { useSelection } from '../../draft/editor-context.tsx';
import { useDesk, useOnDesk } from './desk.ts';
import { useFolds } from './folds.ts';
import type { LookAt } from './look-at.ts';
import type { Drawing } from './use-drawing.ts';

/** What is selected elsewhere (in the plan, among the problems), or was just added, comes into view; its group opens. */
export function useShowSelected(drawing: Drawing, look: LookAt): void {
  const selection = useSelection();
  const desk = useDesk();
  const folds = useFolds();
  const hasView = useOnDesk((state) => state.hasView);
  const shown = useRef<typeof selection | null>(null);
  useEffect(() => {
    if (!hasView || shown.current === selection || desk.state().chosenHere === selection) return;
    const { template, arranged } = drawing;
    const [id] = selection.ids;
    const edge = selection.kind === 'edge' ? template.edges.find((known) => known.id === id) : undefined;
    const step = selection.kind === 'node' ? id : edge?.from;
    if (step === undefined) {
      shown.current = selection;
      if (selection.kind === 'phase' && id !== undefined) look.bring(arranged.bands.get(id));
      return;
    }
    const box = arranged.steps.get(step);
    if (!box) return folds.open(...groupsAround(step));
    shown.current = selection;
    look.bring(box);

    function groupsAround(inner: string): string[] {
      const group = stepOf(template, inner)?.in;
      return group === undefined || group === inner ? [] : [group, ...groupsAround(group)];
    }
  }, [hasView, selection, drawing, desk, folds, look]);
}
