import type { Month } from './model.ts';
import type { Scale } from './scale.ts';
import classes from './timeline.module.css';

export const BUSY_HEIGHT = 58;
const TALLEST = 32;

/** How many appointments each month has: no month too full for anybody. */
export function TimelineBusy({ months, scale, y }: { months: readonly Month[]; scale: Scale; y: number }) {
  const most = Math.max(...months.map(({ appointments }) => appointments), 6);
  return months.map(({ month, from, appointments }, place) => {
    const x = scale.at(from);
    const width = (months[place + 1] ? scale.at(months[place + 1]?.from ?? from) : scale.width) - x;
    const height = (TALLEST * appointments) / most;
    if (appointments === 0) return null;
    return (
      <g key={month} transform={`translate(${x} ${y + BUSY_HEIGHT - 8})`}>
        <rect x={width * 0.17} y={-height} width={width * 0.66} height={height} rx={3} className={classes['busy']} />
        <text x={width / 2} y={-height - 4} textAnchor="middle" className={classes['strong']}>
          {appointments}
        </text>
      </g>
    );
  });
}
