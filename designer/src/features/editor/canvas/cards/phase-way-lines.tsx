import type { PhaseWay } from '../arrows/phase-ways.ts';
import type { Point } from '../layout/box.ts';
import classes from './card.module.css';

/** The lines from the phase before: drawn by the order of the phases, never by hand. */
export function PhaseWayLines({ ways, origin }: { ways: readonly PhaseWay[]; origin: Point }) {
  if (ways.length === 0) return null;
  return (
    <svg className={classes['ways']} aria-hidden="true">
      <g transform={`translate(${-origin.x} ${-origin.y})`}>
        {ways.map(({ path, head: { x, y, points } }) => (
          <g key={path}>
            <path d={path} className={classes['way']} />
            <path
              d={points === 'right' ? `M${x} ${y}l-9 -5v10z` : `M${x} ${y}l-5 -9h10z`}
              className={classes['wayHead']}
            />
          </g>
        ))}
      </g>
    </svg>
  );
}
