import { stepOf } from '#engine/authoring/arrows';
import { useWords } from '../../../../locales/use-words.ts';
import { Icon } from '../../../../ui/icons.tsx';
import { useEditor } from '../../draft/editor-context.tsx';
import { useCanvasTools } from '../acts/tools.ts';
import { outcomeWords } from '../arrows/outcome-words.ts';
import type { Port } from '../arrows/ports.ts';
import { useDesk } from '../flow/desk.ts';
import classes from './card.module.css';

/** Adds a step that follows by one outcome, and says by which. Where an arrow leaves already, only its name is shown. */
export function AddAtPort({ step, port, isWired }: { step: string; port: Port; isWired: boolean }) {
  const { t, say } = useWords();
  const editor = useEditor();
  const desk = useDesk();
  const { isReadOnly } = useCanvasTools();
  const node = stepOf(editor.template(), step);
  if (!node || isWired || isReadOnly) return null;
  const words = outcomeWords(node, port.outcome, say, t);
  return (
    <button
      type="button"
      tabIndex={-1}
      className={`nodrag nopan ${classes['add']}`}
      data-side={port.side}
      style={{ left: port.at.x, top: port.at.y }}
      aria-label={t('canvas.addAfter', { outcome: words })}
      title={t('canvas.addAfter', { outcome: words })}
      onClick={(event) => {
        event.stopPropagation();
        const { right, bottom } = event.currentTarget.getBoundingClientRect();
        const point = { at: 'step' as const, step, outcome: port.outcome };
        desk.set({ asking: { screen: { x: right, y: bottom }, point } });
      }}
    >
      <Icon name="add" size={12} />
    </button>
  );
}
