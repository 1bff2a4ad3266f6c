import type { NodeProps } from '@xyflow/react';
import { memo } from 'react';
import { useWords } from '../../../../locales/use-words.ts';
import { useOnDesk } from '../flow/desk.ts';
import { useBadge, useIsFar, useNameSize } from '../flow/far.tsx';
import type { BandNode } from '../flow/nodes.ts';
import { BAND } from '../layout/sizes.ts';
import { MarkPill } from '../marks/mark-pill.tsx';
import classes from './card.module.css';
import { PhaseWayLines } from './phase-way-lines.tsx';

/** A phase: a band with its number, its name and its planned dates; its steps stand at the right of them. */
export const Band = memo(function Band({ data, positionAbsoluteX: x, positionAbsoluteY: y }: NodeProps<BandNode>) {
  const { t } = useWords();
  const isTarget = useOnDesk(({ target }) => target === `p:${data.phase}`);
  const isFar = useIsFar();
  const badge = useBadge();
  const nameSize = useNameSize();
  const isSelected = data.isSelected;
  const { number, title, planned, kind, isEmpty, ways, mark } = data;
  return (
    <div
      className={classes['band']}
      data-kind={kind}
      data-beside={number === null}
      data-mark={mark?.look}
      data-target={isTarget}
      data-selected={isSelected}
      data-far={isFar}
    >
      <MarkPill mark={mark} />
      <button
        type="button"
        className={classes['head']}
        style={{ width: Math.max(BAND.head - 24, badge), minHeight: badge }}
        aria-pressed={isSelected}
        title={isFar ? title : undefined}
      >
        <span className={classes['phaseName']} style={{ fontSize: nameSize }}>
          {number === null ? null : <b style={badge === 0 ? undefined : badgeStyle(badge)}>{number}</b>}
          {/* From far away it is written over the cards. */}
          {isFar ? <span className="hidden-words">{title}</span> : title}
        </span>
        {planned === '' ? null : <small>{planned}</small>}
        {number === null && mark?.look !== 'removed' ? <small>{t('canvas.beside')}</small> : null}
        {mark === null ? null : <span className="hidden-words">{mark.said}</span>}
      </button>
      {isEmpty ? (
        <p className={classes['teach']} style={{ left: BAND.head }}>
          {t(number === null ? 'canvas.emptyBeside' : `canvas.emptyPhase.${kind}`)}
        </p>
      ) : null}
      <PhaseWayLines ways={ways} origin={{ x, y }} />
    </div>
  );
});

function badgeStyle(size: number) {
  return { width: size, height: size, fontSize: Math.round(size * 0.65), borderRadius: Math.round(size / 5) };
}
