import { BaseEdge, EdgeLabelRenderer, type EdgeProps } from '@xyflow/react';
import classes from '../canvas.module.css';
import type { ArrowEdge } from './edges.ts';
import { arrowPath } from './path.ts';

/** An arrow, with the outcome that leads this way. */
export function Arrow(props: EdgeProps<ArrowEdge>) {
  const { sourceX, sourceY, targetX, targetY, sourcePosition, data, markerEnd, selected } = props;
  const { path, label } = arrowPath(
    { from: { x: sourceX, y: sourceY }, fromSide: sourcePosition, to: { x: targetX, y: targetY } },
    data?.isBack ?? false,
  );
  const words = data?.words ?? '';
  return (
    <>
      <BaseEdge
        path={path}
        interactionWidth={18}
        {...(markerEnd === undefined ? {} : { markerEnd })}
        className={classes['arrow'] ?? ''}
        data-side={data?.isSide}
        data-back={data?.isBack}
        data-fault={data?.hasFault}
        data-selected={selected}
      />
      {words === '' ? null : (
        <EdgeLabelRenderer>
          <span
            className={classes['outcome']}
            data-selected={selected}
            style={{ transform: `translate(-50%, -50%) translate(${label.x}px, ${label.y}px)` }}
            aria-hidden="true"
          >
            {words}
          </span>
        </EdgeLabelRenderer>
      )}
    </>
  );
}
