import { BaseEdge, type Edge, EdgeLabelRenderer, type EdgeProps, getSmoothStepPath } from '@xyflow/react';
import classes from './graph.module.css';

export type ArrowEdge = Edge<{ words: string; isTaken: boolean; isBack: boolean; mark: string }, 'arrow'>;

/** An arrow, whole once it was taken; with the outcome that leads this way. */
export function Arrow(props: EdgeProps<ArrowEdge>) {
  const { sourceX, sourceY, targetX, targetY, sourcePosition, targetPosition, data, markerEnd } = props;
  const [path, x, y] = getSmoothStepPath({
    sourceX,
    sourceY,
    sourcePosition,
    targetX,
    targetY,
    targetPosition,
    borderRadius: 8,
    ...(data?.isBack ? { offset: 28 } : {}),
  });
  return (
    <>
      <BaseEdge
        path={path}
        {...(markerEnd === undefined ? {} : { markerEnd })}
        className={`${classes['arrow']} ${data?.isTaken ? classes['taken'] : ''} ${data?.isBack ? classes['backwards'] : ''}`}
      />
      {data && data.words !== '' ? (
        <EdgeLabelRenderer>
          <span
            className={classes['outcome']}
            style={{ transform: `translate(-50%, -50%) translate(${x}px, ${y}px)` }}
            aria-hidden="true"
          >
            {data.words}
          </span>
        </EdgeLabelRenderer>
      ) : null}
    </>
  );
}
