import type { PointerEvent } from 'react';
import type { StepKind } from '#schema/vocabulary';
import { useWords } from '../../../../locales/use-words.ts';
import { Icon } from '../../../../ui/icons.tsx';
import { Keys } from '../../../../ui/keys.tsx';
import { PALETTE } from '../flow/canvas-place.ts';
import { KIND_LETTERS } from '../kinds.ts';
import classes from './palette.module.css';

type PaletteItemProps = {
  kind: StepKind;
  /** The one that Tab comes to. */
  isCurrent: boolean;
  isFirstFound: boolean;
  onAdd: (kind: StepKind) => void;
  onGrab: (event: PointerEvent) => void;
};

/** A kind of step: pressed it is added, dragged it goes where it is dropped. */
export function PaletteItem({ kind, isCurrent, isFirstFound, onAdd, onGrab }: PaletteItemProps) {
  const { t } = useWords();
  return (
    <button
      type="button"
      id={`${PALETTE}-${kind}`}
      tabIndex={isCurrent ? 0 : -1}
      className={classes['item']}
      data-current={isFirstFound}
      title={t(`canvas.about.${kind}`)}
      onClick={() => onAdd(kind)}
      onPointerDown={onGrab}
    >
      <span className={classes['icon']} data-kind={kind}>
        <Icon name={kind} size={15} />
      </span>
      {t(`canvas.kind.${kind}`)}
      <span className={classes['letter']} aria-hidden="true">
        <Keys keys={KIND_LETTERS[kind]} />
      </span>
    </button>
  );
}
