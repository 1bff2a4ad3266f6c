import { BaseEdge, EdgeLabelRenderer, type EdgeProps } from '@xyflow/react';
import { memo } from 'react';
import classes from '../canvas.module.css';
import { useOnDesk } from '../flow/desk.ts';
import { useIsFar } from '../flow/far.tsx';
import { MarkPill } from '../marks/mark-pill.tsx';
import { ArrowTools } from './arrow-tools.tsx';
import type { ArrowEdge } from './edges.ts';
import { arrowPath } from './path.ts';

/** An arrow, with the outcome that leads this way, and while it is pointed at, what one may do with it. */
export const Arrow = memo(function Arrow(props: EdgeProps<ArrowEdge>) {
  const { id, sourceX, sourceY, targetX, targetY, sourcePosition, data, markerEnd, selected = false } = props;
  const isHot = useOnDesk(({ hot }) => hot === id);
  const isTarget = useOnDesk(({ onArrow }) => onArrow === id);
  const lane = data?.lane ?? null;
  const { path, label, room } = arrowPath(
    { from: { x: sourceX, y: sourceY }, fromSide: sourcePosition, to: { x: targetX, y: targetY } },
    lane === null ? null : sourceY + lane,
  );
  const words = data?.words ?? '';
  const mark = data?.mark ?? null;
  const isFar = useIsFar();
  const hasTools = (selected || isHot) && !isFar;
  return (
    <>
      <BaseEdge
        path={path}
        interactionWidth={isFar ? 0 : 18}
        {...(markerEnd === undefined ? {} : { markerEnd })}
        className={classes['arrow'] ?? ''}
        data-side={data?.isSide}
        data-back={lane !== null}
        data-fault={data?.hasFault}
        data-mark={mark?.look}
        data-selected={selected || isTarget}
        data-hot={isHot}
      />
      {isFar || (words === '' && !hasTools && mark === null) ? null : (
        <EdgeLabelRenderer>
          <div
            className={classes['onArrow']}
            style={{ transform: `translate(-50%, -50%) translate(${label.x}px, ${label.y}px)` }}
          >
            {words === '' ? null : (
              <span
                className={classes['outcome']}
                data-selected={selected}
                style={hasTools ? undefined : { maxWidth: room }}
                aria-hidden="true"
              >
                {words}
              </span>
            )}
            <MarkPill mark={mark} isOnArrow />
            {hasTools ? <ArrowTools id={id} /> : null}
          </div>
        </EdgeLabelRenderer>
      )}
    </>
  );
});
