import { useMemo } from 'react';
import { useWords } from '../../../../locales/use-words.ts';
import { Icon } from '../../../../ui/icons.tsx';
import { useCanvasTools } from '../acts/tools.ts';
import classes from '../canvas.module.css';
import { useDesk } from '../flow/desk.ts';
import { hotArrow } from '../flow/use-hot-arrow.ts';

/** What one may do with an arrow: put a step into it, take it away. */
export function ArrowTools({ id }: { id: string }) {
  const { t } = useWords();
  const desk = useDesk();
  const { acts, isReadOnly } = useCanvasTools();
  const { enter, leave } = useMemo(() => hotArrow(desk), [desk]);
  if (isReadOnly) return null;
  return (
    <span className={`nodrag nopan ${classes['arrowTools']}`} onMouseEnter={() => enter(id)} onMouseLeave={leave}>
      <button
        type="button"
        tabIndex={-1}
        aria-label={t('canvas.insert')}
        title={t('canvas.insert')}
        onClick={(event) => {
          const { right, bottom } = event.currentTarget.getBoundingClientRect();
          desk.set({ asking: { screen: { x: right, y: bottom }, point: { at: 'arrow', arrow: id } } });
        }}
      >
        <Icon name="add" size={13} />
      </button>
      <button
        type="button"
        tabIndex={-1}
        aria-label={t('canvas.removeArrow')}
        title={t('canvas.removeArrow')}
        onClick={() => acts.remove({ kind: 'edge', ids: [id] })}
      >
        <Icon name="trash" size={13} />
      </button>
    </span>
  );
}
