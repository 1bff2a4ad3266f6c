import { useEffect, useRef } from 'react';
import { useWords } from '../../../../locales/use-words.ts';
import { useCanvasTools } from '../acts/tools.ts';
import { useDesk, useOnDesk } from '../flow/desk.ts';
import { focusCard } from '../flow/focus-card.ts';
import classes from './card.module.css';

/** The title of a step, typed in place. Enter keeps it, Escape leaves it as it was. */
export function RenameField({ id, title }: { id: string; title: string }) {
  const isHere = useOnDesk(({ renaming }) => renaming === id);
  return isHere ? <Field id={id} title={title} /> : null;
}

function Field({ id, title }: { id: string; title: string }) {
  const { t } = useWords();
  const desk = useDesk();
  const { acts } = useCanvasTools();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  const end = (isKept: boolean) => {
    if (desk.state().renaming !== id) return;
    desk.set({ renaming: null });
    if (isKept) acts.rename(id, field.current?.value ?? '');
  };
  return (
    <textarea
      ref={field}
      className={`nodrag nopan nowheel nokey ${classes['rename']}`}
      aria-label={t('canvas.title')}
      defaultValue={title}
      onBlur={() => end(true)}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key !== 'Enter' && event.key !== 'Escape') return;
        event.preventDefault();
        end(event.key === 'Enter');
        focusCard(id);
      }}
    />
  );
}
