import { stepOf } from '#engine/authoring/arrows';
import { useWords } from '../../../../locales/use-words.ts';
import { Icon } from '../../../../ui/icons.tsx';
import { useEditor } from '../../draft/editor-context.tsx';
import { useCanvasTools } from '../acts/tools.ts';
import { outcomeWords } from '../arrows/outcome-words.ts';
import type { Port } from '../arrows/ports.ts';
import { useDesk } from '../flow/desk.ts';
import classes from './card.module.css';

type AddAtPortProps = {
  step: string;
  outcome: string;
  /** The free way out that it stands beside. On one that arrows leave already it lies: several are taken together (R8). */
  beside?: Port;
};

/** Adds a step that follows by one outcome, and says by which. */
export function AddAtPort({ step, outcome, beside }: AddAtPortProps) {
  const { t, say } = useWords();
  const editor = useEditor();
  const desk = useDesk();
  const { isReadOnly } = useCanvasTools();
  const node = stepOf(editor.template(), step);
  if (!node || isReadOnly) return null;
  const words = t(beside ? 'canvas.addAfter' : 'canvas.addMoreAfter', { outcome: outcomeWords(node, outcome, say, t) });
  return (
    <button
      type="button"
      tabIndex={-1}
      className={`nodrag nopan ${classes[beside ? 'add' : 'addMore']}`}
      data-side={beside?.side}
      style={beside ? { left: beside.at.x, top: beside.at.y } : undefined}
      aria-label={words}
      title={words}
      onClick={(event) => {
        event.stopPropagation();
        const { right, bottom } = event.currentTarget.getBoundingClientRect();
        const point = { at: 'step' as const, step, outcome };
        desk.set({ asking: { screen: { x: right, y: bottom }, point } });
      }}
    >
      <Icon name="add" size={12} />
    </button>
  );
}
