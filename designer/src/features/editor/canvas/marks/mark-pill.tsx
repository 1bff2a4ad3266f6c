import { Icon } from '../../../../ui/icons.tsx';
import { useIsFar } from '../flow/far.tsx';
import { MARK_ICONS } from './mark-icons.ts';
import classes from './marks.module.css';
import type { Mark } from './marks.ts';

/** A mark on what is drawn. From far away only its drawing is left. The words are in the label of what it marks. */
export function MarkPill({ mark, isOnArrow = false }: { mark: Mark | null; isOnArrow?: boolean }) {
  const isFar = useIsFar();
  if (mark === null) return null;
  return (
    <span
      className={`${classes['mark']} ${isOnArrow ? classes['onArrow'] : ''}`}
      data-look={mark.look}
      data-far={isFar}
      title={mark.said}
      aria-hidden="true"
    >
      <Icon name={MARK_ICONS[mark.look]} size={isFar ? 40 : 13} />
      {isFar ? null : <span>{mark.words}</span>}
    </span>
  );
}
