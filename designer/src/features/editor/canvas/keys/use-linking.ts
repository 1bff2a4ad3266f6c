import { useReactFlow } from '@xyflow/react';
import { stepOf } from '#engine/authoring/arrows';
import { useWords } from '../../../../locales/use-words.ts';
import { announce } from '../../../../ui/announce/announce.ts';
import { useEditor } from '../../draft/editor-context.tsx';
import { theOne } from '../../draft/selection.ts';
import type { CanvasActs } from '../acts/use-canvas-acts.ts';
import { outcomeWords } from '../arrows/outcome-words.ts';
import { type Linking, useDesk } from '../flow/desk.ts';
import type { Drawing } from '../flow/use-drawing.ts';
import { beginLink, otherOutcome, pointOn, portAt } from './linking.ts';
import type { Direction } from './walk.ts';

/** An arrow drawn without a mouse: begun at the selected step, pointed at another one, joined or left. */
export function useLinking({ drawing, acts }: { drawing: Drawing; acts: CanvasActs }) {
  const { t, say } = useWords();
  const editor = useEditor();
  const desk = useDesk();
  const flow = useReactFlow();
  const { template, arranged } = drawing;
  const titleOf = (id: string) => say(stepOf(template, id)?.title);
  const become = (linking: Linking | null) => {
    desk.set({ linking });
    const from = linking ? stepOf(template, linking.from) : undefined;
    if (!linking || !from) return;
    const outcome = outcomeWords(from, linking.outcome, say, t);
    announce(
      linking.to === null
        ? t('canvas.link.from', { from: titleOf(linking.from), outcome })
        : t('canvas.link.to', { to: titleOf(linking.to) }),
    );
  };
  return {
    isGoingOn: () => desk.state().linking !== null,
    /** Begins; once begun, goes on to the next outcome. */
    begin: (): void => {
      const { linking } = desk.state();
      const from = theOne(editor.state().selection, 'node');
      if (linking) become(otherOutcome(template, arranged, linking));
      else if (from !== null) become(beginLink(template, arranged, from));
    },
    point: (direction: Direction): void => {
      const { linking } = desk.state();
      if (linking) become(pointOn(arranged, linking, direction));
    },
    join: (to: string | null = desk.state().linking?.to ?? null): void => {
      const { linking } = desk.state();
      if (!linking || to === null) return;
      desk.set({ linking: null });
      acts.connect({ from: linking.from, outcome: linking.outcome, to });
    },
    /** Asks for the kind of a new step that the arrow leads to: by any way out, however many arrows leave by it. */
    intoNew: (): void => {
      const { linking } = desk.state();
      const at = linking ? portAt(template, arranged, linking) : null;
      if (!linking || at === null) return;
      const point = { at: 'step' as const, step: linking.from, outcome: linking.outcome };
      desk.set({ linking: null, asking: { screen: flow.flowToScreenPosition(at), point } });
    },
    leave: (): void => {
      desk.set({ linking: null });
      announce(t('canvas.link.left'));
    },
  };
}
