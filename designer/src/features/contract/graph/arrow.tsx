import { BaseEdge, type Edge, EdgeLabelRenderer, type EdgeProps, getSmoothStepPath } from '@xyflow/react';
import { CARD } from './boxes.ts';
import classes from './graph.module.css';

export type ArrowEdge = Edge<{ words: string; isTaken: boolean; isBack: boolean; mark: string }, 'arrow'>;

/** An arrow, whole once it was taken; with the outcome that leads this way. */
export function Arrow(props: EdgeProps<ArrowEdge>) {
  const { data, markerEnd } = props;
  const [path, x, y] = data?.isBack ? backwards(props) : getSmoothStepPath({ ...props, borderRadius: 8 });
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

const BELOW = CARD.height / 2 + 16;
const ASIDE = 16;

/** An arrow that goes back passes under the cards, and its words stand there: they hide no card. */
function backwards({ sourceX, sourceY, targetX, targetY }: EdgeProps<ArrowEdge>): [path: string, x: number, y: number] {
  const y = Math.max(sourceY, targetY) + BELOW;
  const path = `M${sourceX} ${sourceY}H${sourceX + ASIDE}V${y}H${targetX - ASIDE}V${targetY}H${targetX}`;
  return [path, (sourceX + targetX) / 2, y];
}
