import { useWords } from '../../../../locales/use-words.ts';
import { useEditor } from '../../draft/editor-context.tsx';
import { useOnDesk } from '../flow/desk.ts';
import type { StepNode } from '../flow/nodes.ts';
import classes from './card.module.css';

/** Where the rule of a step comes from, on a small paper pinned to its card. */
export function Note({ id, note }: { id: string; note: StepNode['data']['step']['note'] }) {
  const { t, say } = useWords();
  const editor = useEditor();
  const isShown = useOnDesk(({ showsNotes }) => showsNotes);
  if (!isShown || note === undefined) return null;
  return (
    <button
      type="button"
      className={`nodrag ${classes['note']}`}
      aria-label={t('canvas.noteOf', { note: say(note) })}
      title={say(note)}
      onClick={(event) => {
        event.stopPropagation();
        editor.select({ kind: 'node', ids: [id], key: 'note' });
      }}
    >
      <span>{say(note)}</span>
    </button>
  );
}
