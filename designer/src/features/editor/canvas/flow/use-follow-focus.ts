import type { RefObject } from 'react';
import { useListener } from '../../../../ui/use-listener.ts';
import { useEditor } from '../../draft/editor-context.tsx';
import { stepsSelected } from '../../draft/selection.ts';
import type { LookAt } from './look-at.ts';
import type { Drawing } from './use-drawing.ts';

/** Whoever walks with Tab looks at what they come to: it is selected, and brought into view. */
export function useFollowFocus(
  place: RefObject<HTMLElement | null>,
  { arranged, template }: Drawing,
  look: LookAt,
): void {
  const editor = useEditor();
  useListener(place, 'focusin', ({ target }) => {
    if (!(target instanceof HTMLElement) || !target.matches(':focus-visible')) return;
    const { step, arrow } = target.dataset;
    const { kind, ids } = editor.state().selection;
    if (step !== undefined) {
      if (kind !== 'node' || !ids.includes(step)) editor.select(stepsSelected([step]));
      look.bring(arranged.steps.get(step));
    }
    if (arrow !== undefined) {
      editor.select({ kind: 'edge', ids: [arrow] });
      look.bring(arranged.steps.get(template.edges.find(({ id }) => id === arrow)?.from ?? ''));
    }
  });
}
